import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runs } from '../src/neo4j/process';
import {
  ANSWERS,
  children,
  count,
  database,
  expectNothingLeft,
  installations,
  mainOf,
  npmStart,
} from './support/npmStart';

const habeas = installations();

jest.setTimeout(240_000);

/** What npm start and what it started may suffer, in this order: the next start does the rest. */
describe('npm start', () => {
  let people: number;

  it('stops a database that was left without its guard, and starts it again with all that was in it, and again once it was killed', async () => {
    const one = await habeas('one');
    const npm = npmStart(one);
    await npm.until(ANSWERS);
    people = await count(one);
    const left = database(one);
    for (const pid of [...children(left?.pid ?? 0), mainOf(npm)]) process.kill(pid, 'SIGKILL');
    npm.kill('SIGKILL', 'group');
    await npm.ended;
    expect(left && runs(left)).toBe(true);
    const again = npmStart(one);
    await again.until(ANSWERS);
    expect(again.printed()).toContain(`Stopping the Neo4j that was left running as process ${left?.pid} …`);
    expect(await count(one)).toBe(people);
    process.kill(mainOf(again), 'SIGSTOP');
    process.kill(database(one)?.pid ?? 0, 'SIGKILL');
    again.kill('SIGKILL', 'group');
    await again.ended;
    const last = npmStart(one);
    await last.until(ANSWERS);
    expect(await count(one)).toBe(people);
    last.kill('SIGTERM');
    await last.ended;
  });

  it('ends when npm is killed', async () => {
    const one = await habeas('killed');
    const npm = npmStart(one);
    await npm.until('Starting Neo4j');
    npm.kill('SIGKILL');
    await npm.ended;
    await expectNothingLeft(one);
  });

  it('stops half-way through any step, and does the rest the next time', async () => {
    const half = await habeas('half');
    for (const line of ['Starting Neo4j', 'Making the graph', 'Writing ']) {
      const npm = npmStart(half);
      await npm.until(line);
      await sleep(100);
      npm.kill('SIGTERM');
      expect((await npm.ended).code).toBe(0);
      await expectNothingLeft(half);
    }
    const npm = npmStart(half);
    await npm.until(ANSWERS);
    expect(await count(half)).toBe(people);
    npm.kill('SIGINT', 'group');
    expect((await npm.ended).code).toBe(0);
    await expectNothingLeft(half);
  });

  it('stops half-way while it gets Neo4j, and keeps nothing half', async () => {
    const half = await habeas('download');
    rmSync(join(half.home, 'jars'));
    half.env.MAVEN_OPTS = `-Dmaven.repo.local=${join(half.home, 'maven')}`;
    const npm = npmStart(half);
    await npm.until('Getting Neo4j');
    await sleep(2_000);
    npm.kill('SIGTERM');
    expect((await npm.ended).code).toBe(0);
    expect(readdirSync(join(half.home, 'jars'))).toEqual([]);
    await expectNothingLeft(half);
  });
});
