import { cypherFile } from '../cypher';
import type { Db, Run } from '../db';
import { StartError } from '../errors';
import { derive, type Touched } from './derive/derive';
import { noteChanges } from './feed/change';
import { loadKnown, type Known } from './known';
import { parseBatch, type Records } from './parse';
import { planBatch, type Plan } from './plan';
import { WriteError } from './problem';
import type { Batch } from './record';
import { store } from './store';

/** How many records of a batch were new or changed; the rest was there already. */
export interface Written {
  entities: number;
  sources: number;
  statements: number;
  figures: number;
  withdrawals: number;
}

/** Writes a batch as a whole, or refuses it with everything that is wrong (WriteError). The only way of records into the graph, but for a bulk load, which derives with the same functions. */
export async function write(db: Db, batch: Batch, report: Report = () => undefined): Promise<Written> {
  const records = recordsIn(batch);
  return inTurn(() => writeRecords(db, () => Promise.resolve(records), report));
}

/** Writes a batch that is made when it is its turn, of what the graph has then: nobody else writes meanwhile. */
export function writeMade(db: Db, make: (run: Run) => Promise<Batch>): Promise<Written> {
  return inTurn(() =>
    writeRecords(
      db,
      async (run) => recordsIn(await make(run)),
      () => undefined,
    ),
  );
}

type Report = (line: string) => void;

function recordsIn(batch: Batch): Records {
  const { records, problems } = parseBatch(batch);
  if (problems.length > 0) throw new WriteError(problems);
  return records;
}

function writeRecords(db: Db, make: (run: Run) => Promise<Records>, report: Report): Promise<Written> {
  return db.write(async (run) => {
    await lock(run);
    const records = await make(run);
    const known = await loadKnown(run, records);
    const { plan, problems: wrong } = planBatch(records, known);
    if (wrong.length > 0) throw new WriteError(wrong);
    const written = countOf(plan);
    report(
      `Writing ${Object.entries(written)
        .map(([table, count]) => `${count} ${table}`)
        .join(', ')} …`,
    );
    await store(run, plan);
    await noteChanges(run, await derive(run, touchedBy(plan, known)));
    return written;
  });
}

/** In ms: how long a write waits for others before it gives up. */
const PATIENCE = 60_000;

/** Waiting for another write ends after some seconds in the database: nothing was done by then, so it is tried again. */
async function inTurn<T>(work: () => Promise<T>, until = Date.now() + PATIENCE): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const waited = /LockAcquisitionTimeout|DeadlockDetected/.test(String((error as { code?: unknown }).code));
    if (!waited) throw error;
    if (Date.now() > until) throw new Error('Another write takes too long: write this again when it is done.');
    return inTurn(work, until);
  }
}

/** Takes the turn to write, which ends with the transaction. */
export async function lock(run: Run): Promise<void> {
  const [revision] = await run(cypherFile('model/lock'));
  if (!revision)
    throw new StartError('The graph has no model yet: start the program once, which makes it, and write again.');
}

function countOf({ entities, sources, statements, figures }: Plan): Written {
  return {
    entities: entities.changes.length,
    sources: sources.changes.length,
    statements: statements.added.length + statements.shown.length,
    figures: figures.added.length + figures.shown.length,
    withdrawals: statements.withdrawn.length,
  };
}

function touchedBy({ entities, sources, statements, figures }: Plan, known: Known): Touched {
  const before = sources.changes.flatMap(({ record }) => known.sources.get(record.ref) ?? []);
  const media = [...sources.changes, ...before].flatMap(({ publisher, agency }) =>
    agency === null ? [publisher] : [publisher, agency],
  );
  return {
    entities: [...new Set([...entities.changes.map(({ id }) => id), ...media])],
    recast: entities.changes.filter(({ recast }) => recast).map(({ id }) => id),
    sources: sources.changes.map(({ id }) => id),
    statements: [
      ...[...statements.added, ...statements.shown, ...statements.superseded].map(({ id }) => id),
      ...statements.withdrawn,
    ],
    figures: [...figures.added, ...figures.shown, ...figures.superseded].map(({ id }) => id),
  };
}
