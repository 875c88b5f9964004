import { setTimeout as sleep } from 'node:timers/promises';

/** In ms, until this is so; a test that waits for what never is runs out of its time. */
export async function until(met: () => boolean | Promise<boolean>): Promise<number> {
  const begin = performance.now();
  while (!(await met())) await sleep(20);
  return performance.now() - begin;
}
