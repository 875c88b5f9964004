import { type Arena, openArena, putTo } from '../../bench/arena';
import { contestants } from '../../bench/contestants/all';
import { crowd } from '../../bench/crowd';
import { checkEqual } from '../../bench/equal';
import { neverSeen } from '../../bench/fresh';
import { fill } from '../../bench/graph';
import { summary, tables } from '../../bench/report';
import { rounds } from '../../bench/rounds';
import { connect, type Db } from '../../src/db';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';

const PERSONS = 400;
jest.setTimeout(240_000);
const quiet = () => undefined;
const stops: (() => unknown)[] = [];
let db: Db;
let arena: Arena;

beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await fill(db, PERSONS, quiet);
  arena = await openArena(contestants, testTarget(), 0, stops);
});
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await emptyGraph(db);
  await db.close();
});

test('all contestants give the same answers', async () => {
  await checkEqual(arena, 4, quiet);
});

test('what is hidden from the public is in the graph and in no answer', async () => {
  const hidden = 'MATCH (person:Person) WHERE person.key0 IS NULL RETURN person.id';
  const ids = (await db.read(hidden, {})).flat() as string[];
  expect(ids.length).toBeGreaterThan(0);
  const [byId] = arena.questions as [Arena['questions'][0]];
  for (const contestant of arena.contestants.filter(({ keep }) => !keep)) {
    const put = putTo(contestant, byId)!;
    const text = await contestant.ask(put, put.vary({ ...arena.sample, persons: [String(ids[0])] }, 0));
    const { data } = JSON.parse(text) as { data: object };
    expect(contestant.read?.(byId, data) ?? data).toEqual({ person: null });
  }
});

test('who cannot put a question is not asked it', async () => {
  const asked = (name: string) => arena.contestants.find((each) => each.name === name)!;
  const paths = arena.questions.find(({ name }) => name.includes('path of kinship'))!;
  expect(putTo(asked('@neo4j/graphql'), paths)).toBeUndefined();
  expect(putTo(asked('dataloader'), paths)).toBeUndefined();
  expect(putTo(asked('http'), paths)).toBe(paths);
});

test('the results hold every question and contestant', async () => {
  const measured = await rounds([arena], 1, quiet);
  const results = {
    persons: PERSONS,
    rounds: 1,
    measured,
    fresh: await neverSeen(arena, 1),
    crowd: await crowd(arena, 1, 0.1),
    statements: [],
    hits: [],
    states: [],
  };
  const put = arena.contestants.flatMap((contestant) =>
    arena.questions.filter((question) => putTo(contestant, question)),
  );
  expect(summary(results)).toMatchObject({ measured: { length: put.length } });
  for (const { name } of [...arena.questions, ...arena.contestants]) expect(tables(results)).toContain(name);
});
