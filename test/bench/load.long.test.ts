import { fill } from '../../bench/graph';
import { load } from '../../bench/load/load';
import { tables } from '../../bench/load/report';
import type { Stop } from '../../bench/run';
import { connect, type Db } from '../../src/db';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';

const PERSONS = 400;
jest.setTimeout(240_000);
const quiet = () => undefined;
const stops: Stop[] = [];
let db: Db;

beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await fill(db, PERSONS, quiet);
});
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await emptyGraph(db);
  await db.close();
});

test('every step of the load test is run, and nothing fails but for too much load', async () => {
  const options = { persons: PERSONS, seconds: 1, soak: 0.05 };
  const figures = await load({ target: testTarget(), db, pid: 0 }, options, stops, quiet);
  const { most, closed, half, over, again, soak } = figures;
  expect([...closed, half, over, again].filter(({ failed }) => failed > 0)).toEqual([]);
  expect(Object.keys(half.questions).length).toBeGreaterThan(2);
  expect(over.asked).toBeCloseTo(most * 3, -1);
  expect(over.sentAway.many).toBeGreaterThan(0);
  expect(soak?.writes).toBeGreaterThan(1);
  expect(soak?.held).toHaveLength(50);
  expect(soak?.held[0]?.pool).toBeGreaterThan(0);
  expect(tables(figures)).not.toContain('not measured');
});
