import { cypherFile } from '../cypher';
import type { Db, Run } from '../db';
import { StartError } from '../errors';
import { LEVELS, levelOf } from '../level';
import type { Lowest } from './apply';
import { derive, type Touched } from './derive/derive';
import { loadKnown, type Known } from './known';
import { parseBatch, type Records } from './parse';
import { planBatch, type Plan } from './plan';
import { WriteError } from './problem';
import type { Batch } from './record';
import { store } from './store';
import { over } from './over';

/** How many records of a batch were new or changed; the rest was there already. */
export interface Written {
  entities: number;
  sources: number;
  statements: number;
  figures: number;
  withdrawals: number;
}

/** Writes a batch as a whole, or refuses it with everything that is wrong (WriteError). The only way into the graph. */
export async function write(db: Db, batch: Batch, report: (line: string) => void = () => undefined): Promise<Written> {
  const { records, problems } = parseBatch(batch);
  if (problems.length > 0) throw new WriteError(problems);
  return inTurn(() => writeRecords(db, records, report));
}

function writeRecords(db: Db, records: Records, report: (line: string) => void): Promise<Written> {
  return db.write(async (run) => {
    await lock(run);
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
    await raise(run, Math.min(await derive(run, touchedBy(plan, known)), await lowestOf(run, plan, known)));
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

async function lock(run: Run): Promise<void> {
  const [revision] = await run(cypherFile('model/lock'));
  if (!revision)
    throw new StartError('The graph has no model yet: start the program once, which makes it, and write again.');
}

/** Raises the revision of each level that sees a change. */
async function raise(run: Run, lowest: Lowest): Promise<void> {
  if (lowest < LEVELS.length)
    await run(cypherFile('model/raise'), { m: { by: LEVELS.map((_, level) => (level >= lowest ? 1 : 0)) } });
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
    retyped: entities.changes.filter(({ retyped }) => retyped).map(({ id }) => id),
    sources: sources.changes.map(({ id }) => id),
    statements: [
      ...[...statements.added, ...statements.shown, ...statements.superseded].map(({ id }) => id),
      ...statements.withdrawn,
    ],
    figures: [...figures.added, ...figures.shown, ...figures.superseded].map(({ id }) => id),
  };
}

/** The lowest level that sees a change in what is not derived. */
async function lowestOf(run: Run, { entities, sources, statements }: Plan, known: Known): Promise<Lowest> {
  const ofSources = sources.changes.map(({ record, isNew }) =>
    isNew
      ? 3
      : Math.min(levelOf(record.visibility), levelOf(known.sources.get(record.ref)?.visibility ?? record.visibility)),
  );
  const ended = [...statements.withdrawn, ...statements.superseded.map(({ id }) => id)];
  const seen = (await over(run, cypherFile('statement/keys'), ended)) as (string | null)[][];
  const ofStatements = seen.map((keys) => (keys.some(Boolean) ? keys.findIndex(Boolean) : 3));
  return Math.min(3, ...entities.changes.map(({ lowest }) => lowest), ...ofSources, ...ofStatements);
}
