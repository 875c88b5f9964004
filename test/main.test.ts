import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../src/config';
import { VERSION } from '../src/neo4j/jars';
import { readProcess, runs } from '../src/neo4j/process';
import { type Home, newHome } from './support/home';
import { endPrograms, type Program, ROOT, startProgram } from './support/program';

const folder = mkdtempSync(join(tmpdir(), 'habeas-main-'));
const { jars } = readConfig(process.env).local;
const ANSWERS = 'Habeas answers';

const habeas = (name: string) => newHome(folder, name);

const npmStart = ({ env }: Home) => startProgram(['npm', 'start'], { env });
const database = ({ home }: Home) => readProcess(join(home, 'neo4j', 'process.json'));

const children = (pid: number): number[] =>
  execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);

/** The process that bootstrap.mjs, the child of npm, started. */
const mainOf = (npm: Program) => children(children(npm.pid)[0] ?? 0)[0] ?? 0;

/** Whether the API, its database and their guards have all ended, at once or within two seconds. */
async function expectNothingLeft({ home, port }: Home): Promise<void> {
  await sleep(1_200);
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`${home}/neo4j`);
  await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow('fetch failed');
  expect(existsSync(join(home, 'neo4j', 'lock'))).toBe(false);
}

/** How many persons it knows; it may be busy with planning its questions at first. */
async function count({ port }: Home): Promise<number> {
  const body = JSON.stringify({ query: '{ persons(first: 100) { nodes { id } } }' });
  const headers = { 'content-type': 'application/json' };
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    const { data } = (await response.json()) as { data: { persons: { nodes: unknown[] } | null } };
    if (data.persons) return data.persons.nodes.length;
    await sleep(500);
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(endPrograms);

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

  it('stops a database that was left without its guard, and starts it again with all that was in it', async () => {
    const npm = npmStart(one);
    await npm.until(ANSWERS);
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
  });

  it('recovers from a database that was killed, and ends when its own is', async () => {
    const npm = npmStart(one);
    await npm.until(ANSWERS);
    expect(await count(one)).toBe(people);
    process.kill(database(one)?.pid ?? 0, 'SIGKILL');
    const { code, output } = await npm.ended;
    expect(code).toBe(1);
    expect(output).toContain(
      `The local Neo4j has ended, for a reason that ${one.home}/neo4j/logs may tell: start again.`,
    );
    await expectNothingLeft(one);
  });

  it('ends when npm is killed', async () => {
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

  it('runs the same graph with Docker where there is no Java, open to this machine alone and within a limit', async () => {
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
