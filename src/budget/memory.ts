import { type Bucket, type Counter, takenFrom } from './bucket';

/** How many callers are remembered: those that asked last. Who is forgotten has a full bucket again. */
const MOST = 100_000;

/** Counts in this process alone; `now` is in s. */
export function memoryCounter(now = () => performance.now() / 1_000): Counter {
  const buckets = new Map<string, Bucket>();
  return {
    take: async (caller, tier, points) => {
      const bucket = buckets.get(caller) ?? { points: tier.size, at: now() };
      const [after, taken] = takenFrom(bucket, tier, points, now());
      // Moved to the end: the first is the one that has not asked for longest.
      buckets.delete(caller);
      buckets.set(caller, after);
      const [oldest] = buckets.keys();
      if (buckets.size > MOST && oldest !== undefined) buckets.delete(oldest);
      return taken;
    },
    close: () => undefined,
  };
}
