import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Db } from '../../src/db';
import { type Server, startServer } from '../../src/server';
import { migrate } from '../../src/write/model';
import { bareDriver } from '../support/bareDriver';
import { type OwnNeo4j, ownNeo4j } from '../support/ownNeo4j';
import { post, stubDb } from '../support/stub';

const QUESTION = '{ persons { nodes { id } } }';
const ENDLESS =
  'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c)';
/** In ms: 5 s, and what a busy machine may add. */
const SOON = 8_000;

let neo4j: OwnNeo4j;
let db: Db;
let server: Server;

jest.setTimeout(120_000);
beforeAll(async () => {
  neo4j = await ownNeo4j();
  db = await connect(neo4j.target);
  await migrate(db, () => undefined);
  server = await startServer({ db, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.stop();
  await db.close();
  await neo4j.stop();
});

const codeOf = async (answer: Promise<Response>): Promise<string> => {
  const { errors } = (await (await answer).json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'OK';
};

/** In ms, until this is so. */
async function until(met: () => Promise<boolean>): Promise<number> {
  const begin = performance.now();
  while (!(await met())) await sleep(20);
  return performance.now() - begin;
}

const ready = async () => (await fetch(`${server.url}/health/ready`)).ok;
const answers = async () => (await codeOf(post(server.url, QUESTION))) === 'OK';

/** How many endless statements the database works on. */
async function working(): Promise<number> {
  const [row] = await db.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*)",
    {},
  );
  return Number(row?.[0]);
}

describe('a database that hangs', () => {
  it('gives every caller TIMEOUT or UNAVAILABLE soon, is not ready, and is well again soon after', async () => {
    neo4j.signal('SIGSTOP');
    await sleep(300);
    const times: number[] = [];
    const callers = Array.from({ length: 150 }, async () => {
      const begin = performance.now();
      const code = await codeOf(post(server.url, QUESTION));
      times.push(performance.now() - begin);
      return code;
    });
    expect(await ready()).toBe(false);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const codes = await Promise.all(callers);
    neo4j.signal('SIGCONT');
    const well = await until(answers);
    console.info(
      `The slowest of 150 had an answer after ${Math.max(...times).toFixed(0)} ms; well again after ${well.toFixed(0)} ms`,
    );
    expect(new Set(codes)).toEqual(new Set(['TIMEOUT', 'UNAVAILABLE']));
    expect(Math.max(...times)).toBeLessThan(SOON);
    expect(well).toBeLessThan(SOON);
    expect(await ready()).toBe(true);
  });

  it('is waited for without an end by the driver alone, whatever timeout the server is given', async () => {
    const driver = bareDriver(neo4j.target);
    await driver.executeQuery('RETURN 1');
    neo4j.signal('SIGSTOP');
    await sleep(300);
    const session = driver.session();
    const answer = session.run('RETURN 1', {}, { timeout: 500 }).then(() => 'answered');
    const end = await Promise.race([answer, sleep(6_000, 'waiting')]);
    neo4j.signal('SIGCONT');
    await answer;
    await driver.close();
    expect(end).toBe('waiting');
  });
});

describe('work that nobody waits for', () => {
  /** A server whose every read is endless; `heed` says whether its database is told when nobody waits any more. */
  const endless = (heed: boolean) =>
    startServer({
      db: stubDb((_cypher, _parameters, signal) => db.read(ENDLESS, {}, heed ? signal : undefined)),
      host: '127.0.0.1',
      port: 0,
    });

  /** How long the database worked on for a client that had gone, in ms, or until 2 s were over. */
  async function workFor(heed: boolean): Promise<number> {
    const busy = await endless(heed);
    const leaving = new AbortController();
    const gone = post(busy.url, QUESTION, { signal: leaving.signal }).catch(() => 'gone');
    await until(async () => (await working()) === 1);
    leaving.abort();
    expect(await gone).toBe('gone');
    const begin = performance.now();
    const time = await until(async () => performance.now() - begin > 2_000 || (await working()) === 0);
    await until(async () => (await working()) === 0);
    await busy.stop();
    return time;
  }

  it('ends when the client goes away', async () => {
    const time = await workFor(true);
    console.info(`The database worked on for ${time.toFixed(0)} ms`);
    expect(time).toBeLessThan(2_000);
  });

  it('goes on where the database is not told', async () => {
    expect(await workFor(false)).toBeGreaterThan(2_000);
  });

  it('ends at the deadline, and the caller is told TIMEOUT', async () => {
    const busy = await endless(true);
    const begin = performance.now();
    const code = await codeOf(post(busy.url, QUESTION));
    const time = performance.now() - begin;
    const left = await until(async () => (await working()) === 0);
    await busy.stop();
    expect(code).toBe('TIMEOUT');
    expect(Math.max(time, left)).toBeLessThan(SOON);
  });
});

describe('a read', () => {
  it.each([
    ['write', "CREATE (:Smuggled {of: 'a read'}) RETURN 1"],
    ['read a file', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
    ['ask another server', "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line"],
    ['make an index', 'CREATE INDEX smuggled IF NOT EXISTS FOR (n:Smuggled) ON (n.of)'],
  ])('cannot %s', async (_what, cypher) => {
    await expect(db.read(cypher, {})).rejects.toThrow();
    expect(await db.read('MATCH (n:Smuggled) RETURN count(n)', {})).toEqual([[0]]);
  });

  it('that wants all of the memory fails, and others are answered meanwhile', async () => {
    const hungry = db.read('UNWIND range(1, 100000000) AS a RETURN collect([a, a, a, a]) AS all', {}).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );
    expect(await answers()).toBe(true);
    expect(await hungry).toContain('MemoryPoolOutOfMemory');
    expect(await answers()).toBe(true);
  });
});

it('finds a database that was killed and started again', async () => {
  const restarted = neo4j.restart();
  await until(async () => !(await ready()));
  expect(await codeOf(post(server.url, QUESTION))).toBe('UNAVAILABLE');
  await restarted;
  const time = await until(answers);
  console.info(`Found ${time.toFixed(0)} ms after its return`);
  expect(time).toBeLessThan(SOON);
  expect(await ready()).toBe(true);
});
