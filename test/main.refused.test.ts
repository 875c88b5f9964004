import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config';
import { freePort, testTarget } from './support/neo4j';
import { oldNeo4j } from './support/oldNeo4j';
import { endPrograms, startProgram } from './support/program';

const folder = mkdtempSync(join(tmpdir(), 'habeas-refusals-'));
const { jars } = readConfig(process.env).local;
const which = (name: string) => execFileSync('which', [name], { encoding: 'utf8' }).trim();

/** A folder of commands, to be all that the PATH has: those named, and stand-ins with a script of their own. */
function path(name: string, real: string[], standIns: Record<string, string> = {}): string {
  const tools = join(folder, name);
  mkdirSync(tools);
  for (const tool of ['cat', 'sleep', ...real]) symlinkSync(which(tool), join(tools, tool));
  for (const [tool, script] of Object.entries(standIns)) {
    writeFileSync(join(tools, tool), `#!/bin/sh\n${script}\n`);
    chmodSync(join(tools, tool), 0o755);
  }
  return tools;
}

/** Starts Habeas, which has to end with exit code 1 and nothing but one line: this sentence. */
async function refuses(env: Record<string, string | undefined>, sentence: string | RegExp): Promise<void> {
  const ports = { PORT: String(await freePort()), NEO4J_PORT: String(await freePort()) };
  const own = { HABEAS_HOME: join(folder, 'home'), JAVA_HOME: undefined, NEO4J_URI: undefined };
  const command = [process.execPath, 'bootstrap.mjs', 'node', 'dist/main.js'];
  const { code, output } = await startProgram(command, { env: { ...own, ...ports, ...env } }).ended;
  const last = output.trimEnd().split('\n').at(-1);
  if (typeof sentence === 'string') expect(last).toBe(sentence);
  else expect(last).toMatch(sentence);
  expect(
    output
      .trimEnd()
      .split('\n')
      .filter((line) => !line.endsWith('…')),
  ).toHaveLength(1);
  expect(code).toBe(1);
}

/** Listens on a port while `work` runs. */
async function taking(work: (port: number) => Promise<void>): Promise<void> {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await work(port);
  await new Promise((resolve) => server.close(resolve));
}

beforeAll(async () => {
  const { code, output } = await startProgram([process.execPath, 'bootstrap.mjs', 'node', '--version']).ended;
  expect({ code, output }).toMatchObject({ code: 0 });
}, 120_000);

afterAll(async () => {
  await endPrograms();
  rmSync(folder, { recursive: true, force: true });
});

const OR_ELSE = 'or start Docker, or set NEO4J_URI to a Neo4j of your own.';

describe('Habeas says in one sentence what to do', () => {
  it('when a setting does not parse', () =>
    refuses({ PORT: 'banana' }, 'PORT is not usable: set it to a whole number from 1 to 65535, or unset it.'));

  it('when the port of the API is taken', () =>
    taking((port) =>
      refuses(
        { PORT: String(port) },
        `Port ${port} of 127.0.0.1 is in use: stop what uses it, or set PORT to another one.`,
      ),
    ));

  it('when the port of the database is taken', () =>
    taking((port) =>
      refuses(
        { NEO4J_PORT: String(port) },
        `Port ${port} of 127.0.0.1 is in use: stop what uses it, or set NEO4J_PORT to another one.`,
      ),
    ));

  it('when the address is not of this machine', () =>
    refuses({ HOST: '192.0.2.1' }, /^Port \d+ of 192\.0\.2\.1 is not of this machine: correct HOST\.$/));

  it('when nothing can be written to the data folder', () =>
    refuses(
      { HABEAS_HOME: '/dev/null' },
      'Nothing can be written to /dev/null/neo4j (ENOTDIR): set HABEAS_HOME to a folder of yours.',
    ));

  it('when there is no Java', () =>
    refuses({ PATH: path('bare', []) }, `No Java was found: install Java 17 or newer and Maven, ${OR_ELSE}`));

  it('when Java is too old', () =>
    refuses(
      { PATH: path('old', [], { java: `echo 'openjdk version "11.0.2" 2019-01-15' >&2` }) },
      `Java 11 is too old for Neo4j: install Java 17 or newer, or set JAVA_HOME to one, ${OR_ELSE}`,
    ));

  it('when there is neither Maven nor Docker', () =>
    refuses(
      { PATH: path('java', ['java']) },
      `Neither Maven nor a running Docker was found: install Maven, ${OR_ELSE}`,
    ));

  it('when there is a Docker that does not run, and no Maven', () =>
    refuses(
      { PATH: path('still', ['java'], { docker: 'echo "Cannot connect to the Docker daemon" >&2; exit 1' }) },
      `Neither Maven nor a running Docker was found: install Maven, ${OR_ELSE}`,
    ));

  it('when Maven fails, and nothing half is kept', async () => {
    const mvn = { mvn: 'echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.20"; exit 1' };
    const sentence = /^Maven could not get Neo4j 5\.26\.20; check the network .*: Could not transfer artifact/;
    await refuses({ PATH: path('failing', ['java'], mvn) }, sentence);
    expect(existsSync(join(folder, 'home', 'jars', '5.26.20'))).toBe(false);
  });

  it.each([
    ['Neo4j', { NEO4J_PAGE_CACHE: '9000g' }, /^Neo4j ended while starting; see .*\/logs: Invalid memory configuration/],
    ['Java', { NEO4J_HEAP: '90000g' }, /^Neo4j ended while starting; see .*\/logs: Could not reserve enough space/],
  ])('when %s ends while it starts', (_name, settings, sentence) => {
    const home = mkdtempSync(join(folder, 'broken-'));
    symlinkSync(jars, join(home, 'jars'));
    return refuses({ HABEAS_HOME: home, ...settings }, sentence);
  });

  it('when the Neo4j that is given does not answer', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const sentence = `Neo4j at ${uri} does not answer: start it, or start it again if it hangs, or correct NEO4J_URI, or unset it to use a local one.`;
    await refuses({ NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' }, sentence);
  });

  it('when the Neo4j that is given refuses the password', () =>
    refuses(
      { NEO4J_URI: testTarget().uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'not-the-password' },
      'Neo4j refuses the user or the password: check NEO4J_USER and NEO4J_PASSWORD.',
    ));

  it('when the Neo4j that is given has another version', async () => {
    const port = await freePort();
    const server = oldNeo4j(port);
    const given = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' };
    await refuses(given, /^This Neo4j is version 4\.4\.0, and Habeas needs 5\.26: /);
    await new Promise((resolve) => server.close(resolve));
  });
});
