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
import { readProcess, runs } from '../src/neo4j/process';
import { freePort } from './support/neo4j';
import { endPrograms, type Program, ROOT, startProgram } from './support/program';

const folder = mkdtempSync(join(tmpdir(), 'habeas-main-'));
const { jars } = readConfig(process.env).local;
const READY = 'Habeas is ready';

interface Habeas {
  home: string;
  port: number;
  env: Record<string, string | undefined>;
}

/** A data folder and ports of its own, with the jars that the other tests use. */
async function habeas(name: string): Promise<Habeas> {
  const home = join(folder, name);
  mkdirSync(home);
  symlinkSync(jars, join(home, 'jars'));
  const port = await freePort();
  const ports = { PORT: String(port), NEO4J_PORT: String(await freePort()) };
  return { home, port, env: { HABEAS_HOME: home, NEO4J_URI: undefined, ...ports } };
}

const npmStart = ({ env }: Habeas) => startProgram(['npm', 'start'], { env });
const database = ({ home }: Habeas) => readProcess(join(home, 'neo4j', 'process.json'));

/** The process that bootstrap.mjs, the child of npm, started. */
function mainOf(npm: Program): number {
  const child = (pid: number) =>
    Number(execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).split('\n')[0]);
  return child(child(npm.pid));
}

/** Whether the API, its database and their guards have all ended, at once or within two seconds. */
async function expectNothingLeft({ home, port }: Habeas): Promise<void> {
  await sleep(1_200);
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`${home}/neo4j`);
  await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow('fetch failed');
  expect(existsSync(join(home, 'neo4j', 'lock'))).toBe(false);
}

async function count({ port }: Habeas): Promise<number> {
  const body = JSON.stringify({ query: '{ persons(first: 100) { nodes { id } } }' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { persons: { nodes: unknown[] } } };
  return data.persons.nodes.length;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(endPrograms);

jest.setTimeout(120_000);

/** In this order, on one data folder: each finds what the one before it left. */
describe('npm start', () => {
  let one: Habeas;
  let people: number;
  beforeAll(async () => void (one = await habeas('one')));

  it('serves the story from a graph of its own; a second one at once says that there is one', async () => {
    const [npm, second] = [npmStart(one), npmStart(one)];
    const first = await Promise.any([npm.until(READY).then(() => npm), second.until(READY).then(() => second)]);
    const other = await (first === npm ? second : npm).ended;
    expect(other.code).toBe(1);
    expect(other.output).toMatch(
      /(Habeas already runs here as process \d+: stop|Port \d+ of 127\.0\.0\.1 is in use: stop)/,
    );
    expect((await fetch(`http://127.0.0.1:${one.port}/health/ready`)).status).toBe(200);
    people = await count(one);
    expect(people).toBeGreaterThan(10);
    first.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    await expectNothingLeft(one);
  });

  it('neither gets, builds nor loads anything the second time, and Ctrl-C stops it', async () => {
    const npm = npmStart(one);
    await npm.until(READY);
    expect(npm.printed()).not.toMatch(/Installing|Building|Getting|Loading/);
    npm.kill('SIGINT', 'group');
    expect((await npm.ended).code).toBe(0);
    await expectNothingLeft(one);
  });

  it('takes its database along when the API is killed', async () => {
    const npm = npmStart(one);
    await npm.until(READY);
    const found = database(one);
    process.kill(mainOf(npm), 'SIGKILL');
    await npm.ended;
    while (found && runs(found)) await sleep(50);
    await expectNothingLeft(one).catch(() => undefined);
  });

  it('stops a database that was left without its guard, and starts it again with all that was in it', async () => {
    const npm = npmStart(one);
    await npm.until(READY);
    const left = database(one);
    const guards = execFileSync('pgrep', ['-P', String(left?.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
    for (const pid of [...guards, mainOf(npm)]) process.kill(pid, 'SIGKILL');
    npm.kill('SIGKILL', 'group');
    await npm.ended;
    expect(left && runs(left)).toBe(true);
    const again = npmStart(one);
    await again.until(READY);
    expect(again.printed()).toContain(`Stopping the Neo4j that was left running as process ${left?.pid} …`);
    expect(await count(one)).toBe(people);
    again.kill('SIGTERM');
    await again.ended;
  });

  it('ends when npm is killed', async () => {
    const npm = npmStart(one);
    await npm.until('Starting Neo4j');
    npm.kill('SIGKILL');
    await npm.ended;
    await expectNothingLeft(one);
  });

  it('recovers when API and database are killed, and ends when its database is', async () => {
    const npm = npmStart(one);
    await npm.until(READY);
    process.kill(mainOf(npm), 'SIGSTOP');
    process.kill(database(one)?.pid ?? 0, 'SIGKILL');
    npm.kill('SIGKILL', 'group');
    await npm.ended;
    const again = npmStart(one);
    await again.until(READY);
    expect(await count(one)).toBe(people);
    process.kill(database(one)?.pid ?? 0, 'SIGKILL');
    const { code, output } = await again.ended;
    expect(code).toBe(1);
    expect(output).toContain(
      `The local Neo4j has ended, for a reason that ${one.home}/neo4j/logs may tell: start again.`,
    );
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
    await npm.until(READY);
    expect(await count(half)).toBe(people);
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

describe('npm start without Java', () => {
  it('runs Neo4j with Docker, open to this machine alone and with a limit of memory', async () => {
    const docker = await habeas('docker');
    const tools = join(docker.home, 'tools');
    mkdirSync(tools);
    const which = (name: string) => execFileSync('which', [name], { encoding: 'utf8' }).trim();
    for (const tool of ['cat', 'sleep', 'node']) symlinkSync(which(tool), join(tools, tool));
    const standIn = `#!/bin/sh\nexec node ${join(ROOT, 'test', 'support', 'docker.mjs')} "$@"\n`;
    writeFileSync(join(tools, 'docker'), standIn, { mode: 0o755 });
    const log = join(docker.home, 'docker.log');
    const env = { ...docker.env, JAVA_HOME: undefined, PATH: tools, DOCKER_LOG: log, DOCKER_JAVA: which('java') };
    const program = startProgram([process.execPath, 'bootstrap.mjs', 'node', 'dist/main.js'], {
      env: { ...env, DOCKER_JARS: join(jars, '5.26.20') },
    });
    await program.until(READY);
    expect(await count(docker)).toBeGreaterThan(10);
    program.kill('SIGINT', 'group');
    expect((await program.ended).code).toBe(0);
    const calls = readFileSync(log, 'utf8').trim().split('\n');
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['info', 'stop', 'rm', 'run', 'ended']);
    expect(calls[3]).toContain(`--publish 127.0.0.1:${docker.env.NEO4J_PORT}:7687 `);
    expect(calls[3]).toMatch(/ --memory 1344m .* neo4j:5\.26-community$/);
    await expectNothingLeft(docker);
  });
});
