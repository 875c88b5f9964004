import { LRUCache } from 'lru-cache';
import { type Bucket, type Counter, takenFrom } from './bucket';

/** How many callers are remembered: those that asked last. Who is forgotten has a full bucket again. */
const MOST = 100_000;

/** Counts in this process alone; `now` is in s. */
export function memoryCounter(now = () => performance.now() / 1_000): Counter {
  const buckets = new LRUCache<string, Bucket>({ max: MOST });
  return {
    take: async (caller, tier, points) => {
      const bucket = buckets.get(caller) ?? { points: tier.size, at: now() };
      const [after, taken] = takenFrom(bucket, tier, points, now());
      buckets.set(caller, after);
      return taken;
    },
    close: () => undefined,
  };
}
