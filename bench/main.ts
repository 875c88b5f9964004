import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { connect, type Db } from '../src/db';
import { StartError } from '../src/errors';
import { readProcess } from '../src/neo4j/process';
import { type LocalNeo4j, startNeo4j } from '../src/neo4j/start';
import { migrate } from '../src/write/model';
import { freePort } from '../test/support/neo4j';
import { type Arena, type Entrant, openArena } from './arena';
import { contestants } from './contestants/all';
import { cached, http } from './contestants/http';
import { fixed } from './contestants/static';
import { crowd } from './crowd';
import { checkEqual } from './equal';
import { neverSeen } from './fresh';
import { fill } from './graph';
import { grownSince } from './grown';
import { hits } from './hits';
import { summary, tables } from './report';
import { rounds } from './rounds';
import { settle } from './settle';
import { cold, states } from './states';
import { statements } from './statements';

type Stop = () => unknown;

/** Progress, apart from the results. */
const report = (line: string) => console.error(line);

/** A graph of a thousand persons and one of a million need more memory than the story; the usual settings win. */
const MEMORY = { NEO4J_HEAP: '2g', NEO4J_PAGE_CACHE: '1g' };

function readOptions(words: string[]) {
  const options = {
    persons: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
  } as const;
  const { persons, rounds, json, against } = parseArgs({ args: words, options }).values;
  if (!(Number(persons) >= 1_000 && Number(persons) <= 1_000_000 && Number(rounds) >= 1)) {
    throw new StartError(
      'There have to be 1,000 to 1,000,000 persons and 1 round at the least: npm run bench -- --persons 10000 --rounds 5.',
    );
  }
  return { persons: Number(persons), rounds: Number(rounds), json, against };
}

/** A Neo4j in a folder of its own, filled; and its process. */
async function database(persons: number, stops: Stop[], signal: AbortSignal) {
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
  // Others find persons and prisons by a label of their own.
  for (const label of ['Person', 'Prison']) await db.write((run) => run(`CREATE INDEX FOR (n:${label}) ON (n.id)`));
  await db.write((run) => run('CALL db.awaitIndexes(300)'));
  // Plans rest on counts that Neo4j samples now and then: it does so now, before anything is planned.
  await db.write((run) => run('CALL db.prepareForReplanning()'));
  return { target: neo4j, db, pid: readProcess(join(home, 'process.json'))?.pid ?? 0 };
}

async function bench(stops: Stop[], signal: AbortSignal): Promise<void> {
  const { json, against, ...options } = readOptions(process.argv.slice(2));
  const { target, pid, db } = await database(options.persons, stops, signal);
  report('Starting the contestants …');
  const arena = await openArena(contestants, target, pid, stops);
  const measured = await compete(arena, options);
  const rest = await besides(arena, { target, db, stops, rounds: options.rounds });
  const results = { ...options, ...measured, ...rest, grown: grownSince(against, measured.measured) };
  console.log(json ? JSON.stringify(summary(results), null, 2) : tables(results));
}

/** All contestants with all questions, in turn. */
async function compete(arena: Arena, { rounds: many }: { rounds: number }) {
  report('Checking that all give the same answers, and warming up …');
  await checkEqual(arena, 5);
  await rounds(arena, 3, report);
  await settle(arena);
  const measured = await rounds(arena, many, report);
  report('Asking in texts that nobody has seen, and many at once …');
  return { measured, fresh: await neverSeen(arena, 5), crowd: await crowd(arena, many, 0.5) };
}

interface Ground {
  target: LocalNeo4j;
  db: Db;
  stops: Stop[];
  rounds: number;
}

/** What concerns Habeas and the bytes alone, and at last what changes the graph. */
async function besides(arena: Arena, { target, db, stops, rounds: many }: Ground) {
  report('Counting statements …');
  const counted = await statements(
    arena,
    contestants.filter(({ name }) => name !== fixed.name),
    target,
    stops,
  );
  report('Asking for answers that are there already, and with other work going on …');
  const keeping = { ...(await cached.open(target)), name: cached.name };
  stops.push(() => keeping.close());
  const bare = arena.contestants.find(({ name }) => name === http.name) as Entrant;
  const found = await hits(arena, keeping, many, 0.5);
  const first = await cold(arena, http, target, 5);
  return { statements: counted, hits: found, states: [first, ...(await states(arena, [bare, keeping], db, many, 1))] };
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
