import type { Run } from '../db';
import { isClaimTable } from '../table/columns';
import type { Chunk, GoodRow, TableFile } from './chunk';
import { knownClaims } from './correct';
import { linksOf } from './foresee';

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
  /** Those of the rows so far that others name. */
  const come = new Set<string>();
  const add = (rows: Iterable<GoodRow>) => {
    for (const { record } of rows) if (linked.has(record.ref)) come.add(record.ref);
  };
  let waiting: GoodRow[] = [];
  for await (const { good, bad } of chunks) {
    const keys = new Set(good.map(({ record }) => record.ref));
    const links = good.flatMap(({ record }) => linksOf(record)).filter((ref) => !keys.has(ref) && !come.has(ref));
    const known = await knownClaims(run, table, links);
    const isReady = (ref: string) => come.has(ref) || known.has(ref);
    const ready = readyIn(good, isReady);
    add(ready);
    waiting.push(...good.filter((row) => !ready.has(row)));
    yield { good: good.filter((row) => ready.has(row)), bad };
  }
  while (waiting.length > 0) {
    const found = readyIn(waiting, (ref) => come.has(ref));
    const ready = found.size > 0 ? found : new Set(waiting);
    add(ready);
    for (let at = 0; at < ready.size; at += MOST) yield { good: [...ready].slice(at, at + MOST), bad: [] };
    waiting = waiting.filter((row) => !ready.has(row));
  }
}

/** The rows that name nothing but what is ready, or each other. */
function readyIn(rows: readonly GoodRow[], isReady: (ref: string) => boolean): Set<GoodRow> {
  const byRef = new Map(rows.map((row) => [row.record.ref, row]));
  const waiting = new Set<GoodRow>();
  for (let before = -1; before !== waiting.size;) {
    before = waiting.size;
    for (const row of rows) {
      const isIn = (ref: string) => {
        const named = byRef.get(ref);
        return named !== undefined && !waiting.has(named);
      };
      if (!linksOf(row.record).every((ref) => isReady(ref) || isIn(ref))) waiting.add(row);
    }
  }
  return new Set(rows.filter((row) => !waiting.has(row)));
}
