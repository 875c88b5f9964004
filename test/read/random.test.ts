import { WHOLE } from '../support/execute';
import { expectSameAnswers } from '../support/random/assert';
import { makeWorld, type World } from '../support/slow/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world.db.close());

test('random queries of every level are answered as a slow executor over the whole graph answers them', async () => {
  await expectSameAnswers(world, 100, Number(process.env.RANDOM_SEED ?? 1));
}, 300_000);

test('and so they are where all that goes together is read as one statement', async () => {
  await expectSameAnswers(world, 10, Number(process.env.RANDOM_SEED ?? 2), WHOLE);
}, 300_000);
