import { followWrites } from '../../support/mirror/follow';

test('a mirror of each level that follows 10,000 random writes is equal to the graph all along', async () => {
  const begin = Date.now();
  const progress = (writes: number) => {
    if (writes % 500 === 0) process.stderr.write(`${writes} writes, ${Math.round((Date.now() - begin) / 1000)} s\n`);
  };
  const done = await followWrites({ seed: 2, writes: 10_000, together: 20, compareEvery: 50, progress });
  console.log(done, `${Math.round((Date.now() - begin) / 1000)} s`);
  expect(Object.values(done).reduce((a, b) => a + b, 0)).toBeGreaterThan(6_000);
}, 3_600_000);
