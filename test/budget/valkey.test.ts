import { setTimeout as sleep } from 'node:timers/promises';
import type { Counter } from '../../src/budget/bucket';
import type { Tier } from '../../src/budget/tier';
import { valkeyCounter } from '../../src/budget/valkey';
import { startValkey, type Valkey } from '../support/valkey';

const tier: Tier = { name: 'test', size: 1_000, rate: 0.001 };

let valkey: Valkey;
let counters: Counter[];
const log: object[] = [];
beforeAll(async () => {
  valkey = await startValkey();
  counters = [1, 2].map(() => valkeyCounter(valkey.url, (entry) => log.push(entry)));
  await sleep(200);
});
afterAll(async () => {
  for (const counter of counters) counter.close();
  await valkey.kill();
});

test('several processes count together, and never give more than there is', async () => {
  const takes = Array.from({ length: 300 }, (_, i) => (counters[i % 2] as Counter).take('ana', tier, 7));
  const taken = await Promise.all(takes);
  expect(taken.filter((each) => each.isEnough)).toHaveLength(Math.floor(1_000 / 7));
  const back = await counters[0]?.take('ana', tier, -500);
  expect(back?.left).toBeCloseTo(506, 0);
  expect((await counters[1]?.take('ana', tier, 0))?.left).toBeCloseTo(506, 0);
});

test('points come back evenly, and not beyond the size', async () => {
  const quick: Tier = { name: 'quick', size: 100, rate: 50 };
  await counters[0]?.take('bea', quick, 100);
  await sleep(1_000);
  const { left = 0 } = (await counters[1]?.take('bea', quick, 0)) ?? {};
  expect(left).toBeGreaterThan(45);
  await sleep(2_500);
  expect(await counters[0]?.take('bea', quick, 0)).toEqual({ isEnough: true, left: 100 });
});

test('while it does not answer, each process counts for itself, and says so once', async () => {
  await valkey.kill();
  for (let i = 0; i < 3; i++) {
    const taken = await counters[0]?.take('eva', tier, 400);
    expect(taken).toMatchObject({ isEnough: i < 2 });
  }
  expect(log.filter((entry) => JSON.stringify(entry).includes('counted by each'))).not.toHaveLength(0);
});
