import { makeWorld, type World } from '../support/slow/world';
import { tellNothing } from '../support/unseen/rounds';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 600_000);
afterAll(() => world.db.close());

test('a thousand rounds of writes above a level change no byte of a hundred thousand answers', async () => {
  const course = { seed: 2, rounds: 1_000, questions: 100, renewEvery: 5 };
  const { leaks, unnoticed, written } = await tellNothing(world, course);
  console.log(written);
  expect(leaks).toEqual([]);
  expect(unnoticed).toEqual([]);
}, 36_000_000);
