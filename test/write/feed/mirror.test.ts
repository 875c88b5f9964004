import { followWrites } from '../../support/mirror/follow';

test('a mirror of each level that follows 300 random writes is equal to the graph, and is told nothing that is not new', async () => {
  const done = await followWrites({ seed: 1, writes: 300, together: 10, compareEvery: 20 });
  const written = Object.values(done).reduce((a, b) => a + b, 0);
  expect(written).toBeGreaterThan(200);
  expect(Object.keys(done)).toHaveLength(14);
}, 120_000);
