import { makeWorld, type World } from '../support/slow/world';
import { tellNothing } from '../support/unseen/rounds';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 600_000);
afterAll(() => world.db.close());

const rounds = Number(process.env.ROUNDS ?? 50);

/** More and other rounds: ROUNDS=200 RANDOM_SEED=7 npm test -- unseen */
test(
  'nothing that is written above a level changes a byte of what that level is answered, and each breakage would',
  async () => {
    const seed = Number(process.env.RANDOM_SEED ?? 1);
    const { leaks, unnoticed, written } = await tellNothing(world, { seed, rounds, questions: 40, renewEvery: 5 });
    expect(leaks).toEqual([]);
    expect(unnoticed).toEqual([]);
    expect(Object.keys(written).length).toBeGreaterThan(12);
  },
  Math.max(900_000, 18_000 * rounds),
);
