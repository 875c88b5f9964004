import { createServer } from 'node:net';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { connect, type Target } from '../../src/db';
import { processOf, readProcess } from '../../src/neo4j/process';
import { type LocalNeo4j, startNeo4j } from '../../src/neo4j/start';
import { claim } from '../support/claim';
import { freePort } from '../support/neo4j';

const home = mkdtempSync(join(tmpdir(), 'habeas-start-'));
const { local } = readConfig(process.env);
let port: number;
let neo4j: LocalNeo4j | undefined;

const start = (signal?: AbortSignal, folder = home) =>
  startNeo4j({ ...local, home: folder, port, report: () => undefined, ...(signal && { signal }) });

async function write(target: Target, cypher: string): Promise<void> {
  const db = await connect(target);
  await db.write((run) => run(cypher));
  await db.close();
}

async function count(target: Target): Promise<unknown> {
  const db = await connect(target);
  const [row] = await db.read('MATCH (n:Kept) RETURN count(n)', {});
  await db.close();
  return row?.[0];
}

beforeAll(async () => void (port = await freePort()));
afterAll(async () => {
  await neo4j?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** In this order, on one home: each finds what the one before it left. */
describe('a local Neo4j', () => {
  it('starts in a new home, and answers', async () => {
    neo4j = await start();
    await write(neo4j, 'CREATE (:Kept)');
    expect(await count(neo4j)).toBe(1);
  });

  it('keeps its password in a file that only its owner reads', () => {
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(neo4j?.password).toMatch(/^[\w-]{32}$/);
  });

  it('has one owner at a time', async () => {
    await expect(start()).rejects.toThrow('Habeas already runs here as process');
  });

  it('tells when it is killed, and has lost nothing when it is started again', async () => {
    const found = readProcess(join(home, 'process.json'));
    process.kill(found?.pid ?? 0, 'SIGKILL');
    await neo4j?.ended;
    await neo4j?.stop();
    neo4j = await start();
    expect(await count(neo4j)).toBe(1);
  });

  it('is given to tests only while it is empty, or once it was, since tests delete everything', async () => {
    if (!neo4j) throw new Error('It does not run.');
    await expect(claim(neo4j)).rejects.toThrow('holds data, and tests delete everything: give an empty one');
    await write(neo4j, 'MATCH (n:Kept) DELETE n');
    await claim(neo4j);
    await write(neo4j, 'CREATE (:Kept)');
    await claim(neo4j);
  });

  it('stops and leaves nothing running', async () => {
    const { pid } = readProcess(join(home, 'process.json')) ?? { pid: 0 };
    await neo4j?.stop();
    neo4j = undefined;
    expect(processOf(pid)).toBeUndefined();
    expect(readdirSync(home).sort()).toEqual(['conf', 'data', 'logs', 'password', 'run']);
  });

  it('gives up half-way, and leaves nothing running', async () => {
    const giveUp = new AbortController();
    const starting = start(giveUp.signal);
    setTimeout(() => giveUp.abort(), 2_000);
    await expect(starting).rejects.toThrow('aborted');
    expect(existsSync(join(home, 'lock'))).toBe(false);
    expect(readProcess(join(home, 'process.json'))).toBeUndefined();
  });

  it('says which file is wrong when its password is', async () => {
    writeFileSync(join(home, 'password'), 'something-else');
    await expect(start()).rejects.toThrow(`Neo4j refuses the password in ${home}/password: put the right one back`);
  });

  it('says which file is gone when its password is', async () => {
    rmSync(join(home, 'password'));
    await expect(start()).rejects.toThrow(`${home}/password is gone: put it back, or delete ${home}`);
  });

  it('says what to do when its port is taken', async () => {
    const server = createServer().listen(port, '127.0.0.1');
    const message = `Port ${port} of 127.0.0.1 is in use: stop what uses it, or set NEO4J_PORT to another one.`;
    await expect(start()).rejects.toThrow(message);
    await new Promise((resolve) => server.close(resolve));
  });

  it('says what to do when its home cannot be written', async () => {
    const message = 'Nothing can be written to /dev/null/neo4j (ENOTDIR): set HABEAS_HOME to a folder of yours.';
    await expect(start(undefined, '/dev/null/neo4j')).rejects.toThrow(message);
  });
});
