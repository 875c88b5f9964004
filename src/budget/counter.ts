import type { Config } from '../config';
import type { Log } from '../log';
import type { Counter } from './bucket';
import { memoryCounter } from './memory';
import { valkeyCounter } from './valkey';

/** Counts where the settings say: in a Valkey or Redis, in this process, or not at all. */
export function counterOf({ budgets: { isOn, valkey } }: Pick<Config, 'budgets'>, log: Log): Counter {
  if (!isOn) return ENDLESS;
  return valkey === undefined ? memoryCounter() : valkeyCounter(valkey, log);
}

/** Every bucket is always full. */
const ENDLESS: Counter = {
  take: async (_caller, { size }) => ({ isEnough: true, left: size }),
  close: () => undefined,
};
