import { type Arena, type Entrant, openArena } from './arena';
import { contestants } from './contestants/all';
import { cached, http } from './contestants/http';
import { fixed } from './contestants/static';
import { crowd } from './crowd';
import { type Database, database } from './database';
import { checkEqual } from './equal';
import { neverSeen } from './fresh';
import { hits } from './hits';
import { roundsAsked } from './options';
import { summary, tables } from './report';
import { warmRounds } from './rounds';
import { report, run, type Stop } from './run';
import { settle } from './settle';
import { cold, states } from './states';
import { statements } from './statements';

/** Others find persons and prisons by a label of their own. */
const INDEXES = ['Person', 'Prison'].map((label) => `CREATE INDEX FOR (n:${label}) ON (n.id)`);

async function bench(stops: Stop[], signal: AbortSignal): Promise<void> {
  const { json, ...options } = roundsAsked(process.argv.slice(2), 10_000);
  const { target, pid, db } = await database(options.persons, INDEXES, stops, signal);
  report('Starting the contestants …');
  const arena = await openArena(contestants, target, pid, stops);
  const measured = await compete(arena, options);
  const rest = await besides(arena, { target, db, stops, rounds: options.rounds });
  const results = { ...options, ...measured, ...rest };
  console.log(json ? JSON.stringify(summary(results), null, 2) : tables(results));
}

/** All contestants with all questions, in turn. */
async function compete(arena: Arena, { rounds: many }: { rounds: number }) {
  report('Checking that all give the same answers, and warming up …');
  await checkEqual(arena, 5, report);
  await settle(arena);
  const measured = await warmRounds([arena], many, report);
  report('Asking in texts that nobody has seen, and many at once …');
  return { measured, fresh: await neverSeen(arena, 15), crowd: await crowd(arena, many, 0.5) };
}

interface Ground extends Pick<Database, 'target' | 'db'> {
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

void run(bench);
