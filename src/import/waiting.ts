import { addTo } from '../lists';
import type { GoodRow } from './chunk';

/** A row, with the keys of the rows that have to come before it. */
export interface Naming {
  row: GoodRow;
  links: readonly string[];
}

/** Rows that wait for others. Each link is looked at a few times, however many rows wait for each other. */
export interface Waiting {
  add(naming: Naming): void;
  /** Tells that the row with this key has come. */
  come(ref: string): void;
  /**
   * All rows, once no others come: each after those that it names; then those that wait for each other, or for one of
   * these; then those that wait for what never came.
   */
  inOrder(): GoodRow[][];
}

interface Held extends Naming {
  /** How many of its links have not come. */
  left: number;
}

export function makeWaiting(): Waiting {
  const all: Held[] = [];
  const waitingFor = new Map<string, Held[]>();
  const free: GoodRow[] = [];
  const come = (ref: string) => {
    for (const held of waitingFor.get(ref) ?? []) if (--held.left === 0) free.push(held.row);
    waitingFor.delete(ref);
  };
  return {
    add({ row, links }) {
      const held = { row, links, left: links.length };
      all.push(held);
      for (const ref of links) addTo(waitingFor, ref, held);
    },
    come,
    inOrder() {
      // Those that this adds are walked as well.
      for (const { record } of free) come(record.ref);
      const stuck = all.filter(({ left }) => left > 0);
      const open = stuck.map(({ row, links }) => ({ row, links: links.filter((ref) => waitingFor.has(ref)) }));
      const { whole, blocked } = split(open);
      return [free, whole.map(({ row }) => row), blocked.map(({ row }) => row)];
    },
  };
}

/** Rows that name nothing but each other, and those that wait for a row that is not among them, or for one that does. */
export function split<N extends Naming>(rows: readonly N[]): { whole: N[]; blocked: N[] } {
  const keys = new Set(rows.map(({ row }) => row.record.ref));
  const naming = new Map<string, N[]>();
  for (const each of rows) for (const ref of each.links) addTo(naming, ref, each);
  const blocked = new Set(rows.filter(({ links }) => links.some((ref) => !keys.has(ref))));
  // Those that this adds are walked as well.
  for (const { row } of blocked) for (const each of naming.get(row.record.ref) ?? []) blocked.add(each);
  return { whole: rows.filter((each) => !blocked.has(each)), blocked: rows.filter((each) => blocked.has(each)) };
}
