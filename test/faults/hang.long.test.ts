import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/db';
import { StartError } from '../../src/errors';
import { callers, SOON, toBeBroken } from '../support/broken';
import { until } from '../support/until';
import { proxyTo } from '../support/proxy';

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

it('a write that is told no end gives a database up that gives no sign of life for 15 s, and keeps nothing of it', async () => {
  let begin = 0;
  const write = broken.db.write(async (run) => {
    await run('CREATE (:Half)');
    broken.neo4j.signal('SIGSTOP');
    begin = performance.now();
    await run('CREATE (:Half)');
  });
  await expect(write).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  const time = performance.now() - begin;
  broken.neo4j.signal('SIGCONT');
  console.info(`It was given up after ${time.toFixed(0)} ms`);
  expect(time).toBeLessThan(20_000);
  expect(await broken.db.read('MATCH (n:Half) RETURN count(n)', {})).toEqual([[0]]);
});

it('a write that takes longer than that is waited for, while the database works on it', async () => {
  const until = Date.now() + 17_000;
  const slow =
    'UNWIND range(1, 1000000000000) AS a WITH a WHERE datetime.realtime().epochMillis > $until RETURN a > 0 LIMIT 1';
  expect(await broken.db.write((run) => run(slow, { until }))).toEqual([[true]]);
  expect(Date.now()).toBeGreaterThan(until);
});

it('a start gives up a database that takes the connection and answers nothing', async () => {
  const proxy = await proxyTo(broken.neo4j.target, 'silent after RUN');
  const begin = performance.now();
  await expect(connect(proxy.target)).rejects.toThrow(StartError);
  const time = performance.now() - begin;
  proxy.close();
  console.info(`It gave up after ${time.toFixed(0)} ms`);
  expect(time).toBeLessThan(14_000);
});
