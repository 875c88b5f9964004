import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held when all that nobody needs is gone, in bytes. */
export function held(): NodeJS.MemoryUsage {
  collect();
  return process.memoryUsage();
}
