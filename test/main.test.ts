import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../src/config';
import { VERSION } from '../src/neo4j/jars';
import { runs } from '../src/neo4j/process';
import type { Home } from './support/home';
import { ANSWERS, count, database, expectNothingLeft, installations, mainOf, npmStart } from './support/npmStart';
import { ROOT, startProgram } from './support/program';

const habeas = installations();
const { jars } = readConfig(process.env).local;

jest.setTimeout(240_000);

/** In this order, on one data folder: each finds what the one before it left. */
describe('npm start', () => {
  let one: Home;
  let people: number;
  beforeAll(async () => void (one = await habeas('one')));

  it('serves the story from a graph of its own; a second one at once says that there is one', async () => {
    const [npm, second] = [npmStart(one), npmStart(one)];
    const first = await Promise.any([npm.until(ANSWERS).then(() => npm), second.until(ANSWERS).then(() => second)]);
    const other = await (first === npm ? second : npm).ended;
    expect(other.code).toBe(1);
    expect(other.output).toMatch(
      /(Habeas already runs here as process \d+: stop|Port \d+ of 127\.0\.0\.1 is in use: stop)/,
    );
    await first.until('Habeas is ready');
    expect((await fetch(`http://127.0.0.1:${one.port}/health/ready`)).status).toBe(200);
    people = await count(one);
    expect(people).toBeGreaterThan(10);
    first.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    await expectNothingLeft(one);
  });

  it('neither gets, builds nor loads anything the second time', async () => {
    const npm = npmStart(one);
    await npm.until(ANSWERS);
    expect(npm.printed()).not.toMatch(/Installing|Building|Getting|Loading/);
    const found = database(one);
    process.kill(mainOf(npm), 'SIGKILL');
    await npm.ended;
    while (found && runs(found)) await sleep(50);
  });

  it('ends when its database is killed, and says where to look', async () => {
    const npm = npmStart(one);
    await npm.until(ANSWERS);
    process.kill(database(one)?.pid ?? 0, 'SIGKILL');
    const { code, output } = await npm.ended;
    expect(code).toBe(1);
    expect(output).toContain(
      `The local Neo4j has ended, for a reason that ${one.home}/neo4j/logs may tell: start again.`,
    );
    await expectNothingLeft(one);
  });

  it('has lost nothing of it, and runs it with Docker where there is no Java, open to this machine alone and within a limit', async () => {
    const tools = join(one.home, 'tools');
    mkdirSync(tools);
    const which = (name: string) => execFileSync('which', [name], { encoding: 'utf8' }).trim();
    for (const tool of ['cat', 'sleep', 'node']) symlinkSync(which(tool), join(tools, tool));
    const standIn = `#!/bin/sh\nexec node ${join(ROOT, 'test', 'support', 'docker.mjs')} "$@"\n`;
    writeFileSync(join(tools, 'docker'), standIn, { mode: 0o755 });
    const log = join(one.home, 'docker.log');
    const docker = { DOCKER_LOG: log, DOCKER_JAVA: which('java'), DOCKER_JARS: join(jars, VERSION) };
    const env = { ...one.env, ...docker, JAVA_HOME: undefined, PATH: tools };
    const program = startProgram([process.execPath, 'bootstrap.mjs', 'node', 'dist/main.js'], { env });
    await program.until(ANSWERS);
    expect(await count(one)).toBe(people);
    program.kill('SIGINT', 'group');
    expect((await program.ended).code).toBe(0);
    const calls = readFileSync(log, 'utf8').trim().split('\n');
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['info', 'stop', 'rm', 'run', 'ended']);
    expect(calls[3]).toContain(`--publish 127.0.0.1:${one.env.NEO4J_PORT}:7687 `);
    expect(calls[3]).toMatch(/ --memory 1344m .* neo4j:5\.26-community$/);
    await expectNothingLeft(one);
  });
});
