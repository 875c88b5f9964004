import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { connect } from '../src/db';
import { StartError } from '../src/errors';
import { readProcess } from '../src/neo4j/process';
import { type LocalNeo4j, startNeo4j } from '../src/neo4j/start';
import { migrate } from '../src/write/model';
import { freePort } from '../test/support/neo4j';
import { type Arena, openArena } from './arena';
import { contestants } from './contestants/all';
import { crowd } from './crowd';
import { checkEqual } from './equal';
import { neverSeen } from './fresh';
import { fill } from './graph';
import { type Results, summary, tables } from './report';
import { rounds } from './rounds';

type Stop = () => unknown;

/** Progress, apart from the results. */
const report = (line: string) => console.error(line);

/** A graph of a thousand persons and one of a million need more memory than the story; the usual settings win. */
const MEMORY = { NEO4J_HEAP: '2g', NEO4J_PAGE_CACHE: '1g' };

function readOptions(words: string[]) {
  const options = {
    persons: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
  } as const;
  const { persons, rounds, json } = parseArgs({ args: words, options }).values;
  if (!(Number(persons) >= 1_000 && Number(rounds) >= 1)) {
    throw new StartError(
      'There have to be 1,000 persons and 1 round at the least: npm run bench -- --persons 10000 --rounds 30.',
    );
  }
  return { persons: Number(persons), rounds: Number(rounds), json };
}

/** A Neo4j in a folder of its own, filled; and its process. */
async function database(persons: number, stops: Stop[], signal: AbortSignal): Promise<[LocalNeo4j, pid: number]> {
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
  const neo4j = await starting;
  const db = await connect(neo4j);
  stops.push(() => db.close());
  await migrate(db, report);
  await fill(db, persons, report);
  // Plans rest on counts that Neo4j samples now and then: it does so now, before anything is planned.
  await db.write((run) => run('CALL db.prepareForReplanning()'));
  return [neo4j, readProcess(join(home, 'process.json'))?.pid ?? 0];
}

async function bench(stops: Stop[], signal: AbortSignal): Promise<void> {
  const { json, ...options } = readOptions(process.argv.slice(2));
  const [target, neo4jPid] = await database(options.persons, stops, signal);
  report('Starting the contestants …');
  const arena = await openArena(contestants, target, neo4jPid, stops);
  const results = await compete(arena, options);
  console.log(json ? JSON.stringify(summary(results), null, 2) : tables(results));
}

async function compete(arena: Arena, options: { persons: number; rounds: number }): Promise<Results> {
  report('Checking that all give the same answers, and warming up …');
  await checkEqual(arena, 20);
  await rounds(arena, 5, () => undefined);
  const measured = await rounds(arena, options.rounds, report);
  const fresh = await neverSeen(arena, 7);
  return { ...options, measured, fresh, crowd: await crowd(arena, 3) };
}

/** Runs until it is done or something ends it, stops what it started, and gives the exit code. */
async function main(): Promise<number> {
  const end = new AbortController();
  const ended = new Promise<never>((_, reject) =>
    end.signal.addEventListener('abort', () => reject(new Error('asked'))),
  );
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => end.abort());
  const stops: Stop[] = [];
  const reason: unknown = await Promise.race([bench(stops, end.signal), ended]).then(
    () => null,
    (error: unknown) => error,
  );
  if (reason && !end.signal.aborted) console.error(reason instanceof StartError ? reason.message : reason);
  for (const stop of stops.reverse()) await Promise.resolve(stop()).catch((error: unknown) => console.error(error));
  return reason ? 1 : 0;
}

void main().then((code) => process.exit(code));
