import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config';
import { connect, type Db, type Target } from '../src/db';
import { readProcess } from '../src/neo4j/process';
import { startNeo4j } from '../src/neo4j/start';
import { migrate } from '../src/write/model/model';
import { freePort } from '../test/support/neo4j';
import { fill } from './graph';
import { report, type Stop } from './run';

/** A Neo4j that was filled, and its process. */
export interface Database {
  target: Target;
  db: Db;
  pid: number;
}

/** A graph of a thousand persons and one of a million need more memory than the story; the usual settings win. */
const MEMORY = { NEO4J_HEAP: '2g', NEO4J_PAGE_CACHE: '1g' };

/** Starts a Neo4j in a folder of its own, and fills it; `also` are statements that run before anything is planned. */
export async function database(
  persons: number,
  also: readonly string[],
  stops: Stop[],
  signal: AbortSignal,
): Promise<Database> {
  const home = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
  stops.push(() => rmSync(home, { recursive: true, force: true }));
  const { local } = readConfig({ ...MEMORY, ...process.env });
  const starting = startNeo4j({ ...local, home, port: await freePort(), report, signal });
  stops.push(() =>
    starting.then(
      (started) => started.stop(),
      () => undefined,
    ),
  );
  const target = await starting;
  const db = await connect(target);
  stops.push(() => db.close());
  await migrate(db, report);
  await fill(db, persons, report);
  for (const cypher of also) await db.write((run) => run(cypher));
  await db.write((run) => run('CALL db.awaitIndexes(300)'));
  // Plans rest on counts that Neo4j samples now and then: it does so now, before anything is planned.
  await db.write((run) => run('CALL db.prepareForReplanning()'));
  return { target, db, pid: readProcess(join(home, 'process.json'))?.pid ?? 0 };
}
