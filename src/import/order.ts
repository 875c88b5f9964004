import type { Run } from '../db';
import { isClaimTable } from '../table/columns';
import type { Chunk, TableFile } from './chunk';
import { knownClaims } from './correct';
import { linksOf } from './foresee';
import { makeWaiting, split } from './waiting';

/** How many rows that waited are written at once. */
const MOST = 2_000;

/**
 * Chunks in which no row comes before the rows of its file that it names: it waits until they have come. One that waits
 * for ever, for itself or for nothing, comes at the end.
 */
export async function* inOrder(
  { table }: TableFile,
  chunks: AsyncIterable<Chunk>,
  run: Run,
  linked: ReadonlySet<string>,
): AsyncGenerator<Chunk> {
  if (!isClaimTable(table)) {
    yield* chunks;
    return;
  }
  /** The keys of those of the rows so far that others name. */
  const come = new Set<string>();
  const waiting = makeWaiting();
  for await (const { good, bad } of chunks) {
    const keys = new Set(good.map(({ record }) => record.ref));
    const links = good.flatMap(({ record }) => linksOf(record)).filter((ref) => !keys.has(ref) && !come.has(ref));
    const known = await knownClaims(run, table, links);
    const isOpen = (ref: string) => !come.has(ref) && !known.has(ref);
    const { whole, blocked } = split(good.map((row) => ({ row, links: linksOf(row.record).filter(isOpen) })));
    blocked.forEach(waiting.add);
    for (const { row } of whole) {
      waiting.come(row.record.ref);
      if (linked.has(row.record.ref)) come.add(row.record.ref);
    }
    yield { good: whole.map(({ row }) => row), bad };
  }
  for (const rows of waiting.inOrder())
    for (let at = 0; at < rows.length; at += MOST) yield { good: rows.slice(at, at + MOST), bad: [] };
}
