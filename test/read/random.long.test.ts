import { WHOLE } from '../support/execute';
import { expectSameAnswers } from '../support/random/assert';
import { makeWorld, type World } from '../support/slow/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world.db.close());

const seeds = Array.from({ length: 20 }, (_, i) => 100 + i);

/** One part alone: `npm run test:long -- random -t "seed 107"`. */
test.each(seeds)(
  'a thousand random queries from seed %i are answered as a slow executor answers them',
  (seed) => expectSameAnswers(world, 1_000, seed),
  900_000,
);

test.each(seeds)(
  'a hundred random queries from seed %i are, as one statement where that can be',
  (seed) => expectSameAnswers(world, 100, seed, WHOLE),
  900_000,
);
