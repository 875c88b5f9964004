import type { Log } from '../log';
import type { Counter } from './bucket';
import { memoryCounter } from './memory';
import { valkeyCounter } from './valkey';

/** Counts in a Valkey or Redis where there is one, and in this process otherwise. */
export function counterOf(valkey: string | undefined, log: Log): Counter {
  return valkey === undefined ? memoryCounter() : valkeyCounter(valkey, log);
}
