import { createHash } from 'node:crypto';
import { badInput } from '../errors';
import type { Arguments, Row } from './noun';

/** Which part of a list is asked for: `size` rows after one key and before another, from the front or from the back. */
export interface Page {
  size: number;
  backward: boolean;
  after?: string;
  before?: string;
  /** Whether the whole list runs the other way: what is after a key comes before it in the index. */
  reversed?: boolean;
}

/** Keys compare as text: every key lies between these. */
const FIRST = '';
const LAST = '\u{10FFFF}';

/** A total is counted up to here; where there are more, it says so. */
export const MOST_COUNTED = 1_000;

/** Reads first, after, last and before; a page is 1 to 100 rows, and 20 where nothing is said. */
export function pageOf({ first, last, after, before }: Arguments): Page {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('Ask for the first or for the last rows of a list, not for both.');
  }
  const backward = typeof last === 'number';
  const size = backward ? last : typeof first === 'number' ? first : 20;
  if (size < 1 || size > 100)
    throw badInput(`A page is 1 to 100 rows: set ${backward ? 'last' : 'first'} within that.`);
  return { size, backward, after: text(after), before: text(before) };
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What a page's cursors belong to: worked out when there is one. */
type Owner = () => string;

/** In characters: a cursor begins with what it belongs to. */
const OWNER = 8;

/** Refuses cursors of another list. */
export function requireOwn({ after, before }: Page, owner: Owner): void {
  for (const cursor of [after, before]) {
    if (cursor === undefined || (cursor.startsWith(owner()) && cursor.length > OWNER)) continue;
    throw badInput(
      'This cursor is not one of this list: use cursors only with the field and the arguments they came from.',
    );
  }
}

/** The keys between which a page is read; whose its cursors are is for `requireOwn` to see, before anything is answered. */
export function bounds(page: Page) {
  const [low, high] = page.reversed ? [page.before, page.after] : [page.after, page.before];
  return {
    after: low === undefined ? FIRST : keyOf(low),
    before: high === undefined ? LAST : keyOf(high),
  };
}

/** What the page's cursors, which `requireOwn` has seen, name: a place in the list, and the id of what stood there. */
export function namedBy({ after, before }: Page): Row[] {
  const places = [after, before].flatMap((cursor) => (cursor === undefined ? [] : keyOf(cursor)));
  return places.map((place) => ({ place, id: place.slice(place.lastIndexOf('\t') + 1) }));
}

/** The page as a step gives it: `orderBy` may turn the list round, since an index is read either way at the same price. */
export function turned(page: Page, orderBy: unknown, usual = 'NEWEST_FIRST'): Page {
  return { ...page, reversed: orderBy != null && orderBy !== usual && orderBy !== 'NAME_ASCENDING' };
}

/** What a cursor belongs to: the list of this step with these arguments, and no other; null is: not given. */
export function ownerOf(step: string, ask: Row): string {
  return createHash('sha256')
    .update(JSON.stringify([step, ask], (_, value: unknown) => value ?? undefined))
    .digest('base64url')
    .slice(0, OWNER);
}

const cursorOf = (key: string, owner: string) => owner + Buffer.from(key).toString('base64url');

const keyOf = (cursor: string): string => Buffer.from(cursor.slice(OWNER), 'base64url').toString();

/**
 * The connection for the rows read for a page, each after its key. What is not selected is not made: cursors cost a hash.
 * A class, as the getters of an object that is written out would keep its rows until a full collection of garbage (decision 11).
 */
export class Connection {
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
  private readonly rows: [key: string, row: Row][];

  constructor(
    private readonly page: Page,
    private readonly owner: Owner,
    private readonly found: [key: string, row: Row][],
    total: number,
  ) {
    this.rows = found.slice(0, page.size);
    if (page.backward) this.rows.reverse();
    this.totalCount = Math.min(total, MOST_COUNTED);
    this.totalCountIsExact = total <= MOST_COUNTED;
  }

  get edges() {
    return this.rows.map(([key, node]) => ({ cursor: () => this.cursor(key), node }));
  }

  get nodes() {
    return this.rows.map(([, row]) => row);
  }

  get pageInfo() {
    const { size, backward, after, before } = this.page;
    const more = this.found.length > size;
    return {
      hasNextPage: before !== undefined || (!backward && more),
      hasPreviousPage: after !== undefined || (backward && more),
      startCursor: () => this.cursor(this.rows[0]?.[0]),
      endCursor: () => this.cursor(this.rows.at(-1)?.[0]),
    };
  }

  private cursor(key?: string) {
    return key === undefined ? null : cursorOf(key, this.owner());
  }
}
