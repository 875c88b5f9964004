import { type Arena, openArena } from '../bench/arena';
import { contestants } from '../bench/contestants/all';
import { crowd } from '../bench/crowd';
import { checkEqual } from '../bench/equal';
import { neverSeen } from '../bench/fresh';
import { fill } from '../bench/graph';
import { summary, tables } from '../bench/report';
import { rounds } from '../bench/rounds';
import { connect, type Db } from '../src/db';
import { emptyGraph } from './support/graph';
import { testTarget } from './support/neo4j';

const PERSONS = 400;
const quiet = () => undefined;
const stops: (() => unknown)[] = [];
let db: Db;
let arena: Arena;

beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await fill(db, PERSONS, quiet);
  arena = await openArena(contestants, testTarget(), 0, stops);
}, 120_000);
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await emptyGraph(db);
  await db.close();
});

test('all contestants give the same answers', async () => {
  await checkEqual(arena, 10);
});

test('what is hidden from the public is in the graph and in no answer', async () => {
  const hidden = 'MATCH (person:Person) WHERE person.key0 IS NULL RETURN person.id';
  const ids = (await db.read(hidden, {})).flat() as string[];
  expect(ids.length).toBeGreaterThan(0);
  const [byId] = arena.questions as [Arena['questions'][0]];
  for (const { ask } of arena.contestants) {
    const variation = { variables: { id: ids[0]! }, parameters: { id: ids[0]! } };
    expect(JSON.parse(await ask(byId, variation))).toEqual({ data: { person: null } });
  }
});

test('the results hold every question and contestant', async () => {
  const measured = await rounds(arena, 1, quiet);
  const results = {
    persons: PERSONS,
    rounds: 1,
    measured,
    fresh: await neverSeen(arena, 1),
    crowd: await crowd(arena, 0.1),
  };
  const all = arena.questions.length * arena.contestants.length;
  expect(summary(results)).toMatchObject({ measured: { length: all }, neverSeen: { length: all } });
  for (const { name } of [...arena.questions, ...arena.contestants]) expect(tables(results)).toContain(name);
});
