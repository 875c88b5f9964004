import { makeWorld, type World } from '../support/slow/world';
import { tellNothing } from '../support/unseen/rounds';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 600_000);
afterAll(() => world.db.close());

/** A thousand take an hour and a half; fewer of the same: ROUNDS=100 npm run test:long -- unseen */
const rounds = Number(process.env.ROUNDS ?? 1_000);

test('rounds of writes above a level change no byte of a hundred answers each', async () => {
  const course = { seed: 2, rounds, questions: 100, renewEvery: 5 };
  const { leaks, unnoticed, written } = await tellNothing(world, course);
  console.log(written);
  expect(leaks).toEqual([]);
  expect(unnoticed).toEqual([]);
}, 36_000_000);
