import type { Batch } from '../write/record';
import { sourceOf } from './evidence';
import { familyBatch, familySize } from './family';
import { officialBatch, settingBatch } from './setting';
import { waveBatch } from './wave';
import { worldOf } from './world';

/** The parts of an invented graph, each naming only what came before, and how many persons are in them. */
export function* graphOf(persons: number, seed: number): Generator<{ batch: Batch; persons: number }> {
  const world = worldOf(persons, seed);
  for (let number = 0; number < world.sources; number++)
    yield { batch: { sources: [sourceOf(world, number)] }, persons: 0 };
  yield { batch: settingBatch(world), persons: 0 };
  for (const [, wave] of world.waves) yield { batch: waveBatch(world, wave), persons: 0 };
  for (let number = 0; number < world.officials; number++) yield { batch: officialBatch(world, number), persons: 1 };
  for (let first = world.officials, size = 0; first < persons; first += size) {
    size = Math.min(familySize(world, first), persons - first);
    yield { batch: familyBatch(world, first, size), persons: size };
  }
}
