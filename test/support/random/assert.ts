import fc from 'fast-check';
import type { Way } from '../execute';
import type { World } from '../slow/world';
import { compare } from './compare';
import { queries } from './queries';
import { stockOf } from './stock';

/** Fails with the smallest query that the product answers otherwise than the slow executor, and with the seed to find it again. */
export async function expectSameAnswers(world: World, numRuns: number, seed: number, way?: Way): Promise<void> {
  const property = fc.asyncProperty(queries(stockOf(world.graph)), async (query) => {
    const { product, slow } = await compare(world, query, way);
    expect(product).toBe(slow);
  });
  await fc.assert(property, { numRuns, seed });
}
