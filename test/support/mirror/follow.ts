import { connect, type Db } from '../../../src/db';
import { checkGraph } from '../../../src/write/check';
import { WriteError } from '../../../src/write/problem';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { emptyGraph } from '../graph';
import { testTarget } from '../neo4j';
import { follow, type Mirror, mirrorOf, readAll } from './mirror';
import { randomWrites } from './writes';

interface Course {
  seed: number;
  /** How many writes; those that the writer refuses count too. */
  writes: number;
  /** How many of them are one transaction; where one is refused, each half of them. */
  together: number;
  /** After how many transactions a mirror is compared with all that its level sees. */
  compareEvery: number;
  /** Takes how many writes are done. */
  progress?: (writes: number) => void;
}

type Next = ReturnType<ReturnType<typeof randomWrites>['next']>;

/** Writes at random while a mirror of each level follows, and fails where one is not as the graph or is told what is not new; gives what was written how often. */
export async function followWrites({
  seed,
  writes,
  together,
  compareEvery,
  progress = () => undefined,
}: Course): Promise<Record<string, number>> {
  const db = await connect(testTarget());
  await emptyGraph(db);
  const random = randomWrites(seed);
  const mirrors = ([0, 1, 2] as const).map(mirrorOf);
  const done: Record<string, number> = {};
  let transactions = 0;
  const put = async (whats: readonly string[], batch: Batch) => {
    const refused = await refusal(db, batch);
    if (refused) return false;
    random.written(batch);
    for (const what of whats) done[what] = (done[what] ?? 0) + 1;
    for (const mirror of mirrors) expect(await follow(db, mirror)).toEqual([]);
    if (++transactions % compareEvery === 0) await expectEqual(db, mirrors);
    return true;
  };
  const putAll = async (several: readonly Next[]): Promise<void> => {
    const whats = several.map(({ what }) => what);
    if ((await put(whats, merged(several.map(({ batch }) => batch)))) || several.length < 2) return;
    const half = Math.ceil(several.length / 2);
    await putAll(several.slice(0, half));
    await putAll(several.slice(half));
  };
  await put([], random.first);
  for (let i = 0; i < writes; i += together) {
    await putAll(Array.from({ length: together }, random.next));
    progress(i + together);
  }
  await expectEqual(db, mirrors);
  expect(await checkGraph(db)).toEqual([]);
  await db.close();
  return done;
}

async function refusal(db: Db, batch: Batch): Promise<boolean> {
  try {
    await write(db, batch);
    return false;
  } catch (error) {
    if (error instanceof WriteError) return true;
    throw error;
  }
}

async function expectEqual(db: Db, mirrors: readonly Mirror[]): Promise<void> {
  for (const { level, records } of mirrors) expect(records).toEqual(await readAll(db, level));
}

/** Several batches as one; of two records with one key, the later. */
export function merged(batches: readonly Batch[]): Batch {
  const tables = ['entities', 'sources', 'statements', 'figures'] as const;
  const all = tables.map((table) => {
    const records = batches.flatMap((batch): { ref: string }[] => batch[table] ?? []);
    return [table, [...new Map(records.map((record) => [record.ref, record])).values()]];
  });
  const withdrawals = [...new Set(batches.flatMap((batch) => batch.withdrawals ?? []))];
  return { ...(Object.fromEntries(all) as Batch), withdrawals };
}
