import { Redis } from 'iovalkey';
import type { Log } from '../log';
import type { Counter } from './bucket';
import { memoryCounter } from './memory';

/** In ms: a question does not wait longer for the count than this. */
const PATIENCE = 200;

/** Takes points from a bucket as `takenFrom` does, by the clock of the server that all processes share. */
const TAKE = `
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local size, rate, points = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local bucket = redis.call('HMGET', KEYS[1], 'points', 'at')
local before, at = tonumber(bucket[1]) or size, tonumber(bucket[2]) or now
local left = math.min(size, before + math.max(0, now - at) * rate)
local enough = left >= points
if enough then left = math.min(size, left - points) end
redis.call('HSET', KEYS[1], 'points', string.format('%.3f', left), 'at', string.format('%.6f', now))
redis.call('EXPIRE', KEYS[1], math.ceil(size / rate) + 1)
return { enough and 1 or 0, string.format('%.3f', left) }
`;

/** Counts in a Valkey or Redis, for several processes together; while it does not answer, each counts for itself. */
export function valkeyCounter(url: string, log: Log): Counter {
  const valkey = new Redis(url, { commandTimeout: PATIENCE, maxRetriesPerRequest: 0, enableOfflineQueue: false });
  const alone = memoryCounter();
  let isThere = true;
  const say = (now: boolean) => {
    if (isThere !== now)
      log({ level: now ? 'info' : 'error', budget: now ? 'shared again' : 'counted by each process' });
    isThere = now;
  };
  valkey.on('error', () => say(false));
  return {
    take: async (caller, tier, points) => {
      try {
        const words = [tier.size, tier.rate, points];
        const [enough, left] = (await valkey.eval(TAKE, 1, `habeas:budget:${caller}`, ...words)) as [number, string];
        say(true);
        return { isEnough: enough === 1, left: Number(left) };
      } catch {
        say(false);
        return alone.take(caller, tier, points);
      }
    },
    close: () => valkey.disconnect(),
  };
}
