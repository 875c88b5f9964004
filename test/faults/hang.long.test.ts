import { setTimeout as sleep } from 'node:timers/promises';
import { callers, SOON, toBeBroken, until } from '../support/broken';

jest.setTimeout(120_000);
const broken = toBeBroken();

it('a database that hangs for 10 s gives everybody who comes meanwhile TIMEOUT or UNAVAILABLE soon, and is well again soon after', async () => {
  broken.neo4j.signal('SIGSTOP');
  await sleep(300);
  const waves: ReturnType<typeof callers>[] = [];
  for (let second = 0; second < 5; second++) {
    waves.push(callers(broken.url, 30));
    await sleep(1_000);
  }
  await sleep(5_000);
  broken.neo4j.signal('SIGCONT');
  const well = await until(broken.answers);
  const answered = await Promise.all(waves);
  const slowest = Math.max(...answered.map((wave) => wave.slowest));
  console.info(`150 had an answer within ${slowest.toFixed(0)} ms; well again after ${well.toFixed(0)} ms`);
  const codes = new Set(answered.flatMap((wave) => wave.codes));
  expect([...codes].filter((code) => code !== 'TIMEOUT' && code !== 'UNAVAILABLE')).toEqual([]);
  expect(slowest).toBeLessThan(SOON);
  expect(well).toBeLessThan(SOON);
});
