import { setTimeout as sleep } from 'node:timers/promises';

/** In ms: who waits for ever keeps Jest from its end, though the test has long failed. */
const PATIENCE = 120_000;

/** In ms, until this is so; rejects where it is not by the end of patience. */
export async function until(met: () => boolean | Promise<boolean>): Promise<number> {
  const begin = performance.now();
  while (!(await met())) {
    if (performance.now() - begin > PATIENCE) throw new Error('What a test waits for has not come in two minutes.');
    await sleep(20);
  }
  return performance.now() - begin;
}
