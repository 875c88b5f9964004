import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/db';
import { StartError, UnknownOutcome } from '../../src/errors';
import { startServer } from '../../src/server';
import { bareDriver } from '../support/bareDriver';
import { callers, codeOf, QUESTION, SOON, toBeBroken } from '../support/broken';
import { until } from '../support/until';
import { post, stubDb } from '../support/stub';

const ENDLESS =
  'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c)';

jest.setTimeout(120_000);
const broken = toBeBroken();

/** Does this while the database hangs. */
async function frozen<T>(work: () => Promise<T>): Promise<T> {
  broken.neo4j.signal('SIGSTOP');
  try {
    await sleep(300);
    return await work();
  } finally {
    broken.neo4j.signal('SIGCONT');
  }
}

/** In ms: how long this took to end, however it did, and with what. */
async function ending(work: Promise<unknown>) {
  const begin = performance.now();
  const end = await work.catch((error: unknown) => error);
  return { end, time: performance.now() - begin };
}

/** How many endless statements the database works on. */
async function working(): Promise<number> {
  const [row] = await broken.db.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*)",
    {},
  );
  return Number(row?.[0]);
}

describe('a database that hangs', () => {
  it('gives every caller TIMEOUT or UNAVAILABLE soon, is not ready, and is well again soon after', async () => {
    const { codes, slowest, told } = await frozen(async () => {
      const asked = callers(broken.url, 150);
      expect(await broken.ready()).toBe(false);
      expect(await broken.lives()).toBe(true);
      return asked;
    });
    const well = await until(broken.answers);
    console.info(`150 had an answer within ${slowest.toFixed(0)} ms; well again after ${well.toFixed(0)} ms`);
    expect(codes).toEqual(['TIMEOUT', 'UNAVAILABLE']);
    expect(told).toEqual(['1']);
    expect(slowest).toBeLessThan(SOON);
    expect(well).toBeLessThan(SOON);
    expect(await broken.ready()).toBe(true);
  });

  it('for 3 s only delays the answers of those who have a connection', async () => {
    let asked: ReturnType<typeof callers> | undefined;
    await frozen(async () => {
      asked = callers(broken.url, 10);
      await sleep(2_700);
    });
    expect(await asked).toMatchObject({ codes: ['OK'] });
  });

  it('is refused at a start, with what to do', async () => {
    const { end, time } = await frozen(() => ending(connect(broken.neo4j.target)));
    expect(end).toBeInstanceOf(StartError);
    expect(String(end)).toContain('start it again if it hangs');
    expect(time).toBeLessThan(SOON);
  });

  it('is waited for no longer than a write may take, and keeps nothing of it', async () => {
    const { end, time } = await ending(
      broken.db.write(async (run) => {
        await run('CREATE (:Half)');
        broken.neo4j.signal('SIGSTOP');
        await run('CREATE (:Half)');
      }, AbortSignal.timeout(1_500)),
    );
    broken.neo4j.signal('SIGCONT');
    expect(end).toMatchObject({ name: 'TimeoutError' });
    expect(end).not.toBeInstanceOf(UnknownOutcome);
    expect(time).toBeLessThan(SOON);
    expect(await broken.db.read('MATCH (n:Half) RETURN count(n)', {})).toEqual([[0]]);
  });

  it('is waited for by the driver alone, whatever timeout the server is given', async () => {
    const driver = bareDriver(broken.neo4j.target);
    await driver.executeQuery('RETURN 1');
    const session = driver.session();
    let answer: Promise<string> | undefined;
    const end = await frozen(() => {
      answer = session.run('RETURN 1', {}, { timeout: 500 }).then(() => 'answered');
      return Promise.race([answer, sleep(3_000, 'waiting')]);
    });
    await answer;
    await driver.close();
    expect(end).toBe('waiting');
  });
});

describe('work that nobody waits for', () => {
  /** A server whose every read is endless, until it is told that nobody waits any more, or with another signal until that says so. */
  const endless = (other?: AbortSignal) =>
    startServer({
      db: stubDb((_cypher, _parameters, signal) => broken.db.read(ENDLESS, {}, other ?? signal)),
      host: '127.0.0.1',
      port: 0,
    });

  /** How long the database worked on for a client that had gone, in ms, or until 2 s were over. */
  async function workFor(other?: AbortSignal): Promise<number> {
    const busy = await endless(other);
    const leaving = new AbortController();
    const gone = post(busy.url, QUESTION, { signal: leaving.signal }).catch(() => 'gone');
    await until(async () => (await working()) === 1);
    leaving.abort();
    expect(await gone).toBe('gone');
    const begin = performance.now();
    const time = await until(async () => performance.now() - begin > 2_000 || (await working()) === 0);
    await busy.stop();
    return time;
  }

  it('ends when the client goes away', async () => {
    const time = await workFor();
    console.info(`The database worked on for ${time.toFixed(0)} ms`);
    expect(time).toBeLessThan(2_000);
  });

  it('goes on where the database is not told', async () => {
    const end = new AbortController();
    const time = await workFor(end.signal);
    end.abort();
    await until(async () => (await working()) === 0);
    expect(time).toBeGreaterThan(2_000);
  });

  it('ends at the deadline, and the caller is told TIMEOUT', async () => {
    const busy = await endless();
    const { end, time } = await ending(codeOf(post(busy.url, QUESTION)));
    const left = await until(async () => (await working()) === 0);
    await busy.stop();
    expect(end).toBe('TIMEOUT');
    expect(Math.max(time, left)).toBeLessThan(SOON);
  });
});

describe('a read', () => {
  it.each([
    ['write', () => "CREATE (:Smuggled {of: 'a read'}) RETURN 1"],
    ['read a file', () => "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
    ['ask another server', () => `LOAD CSV FROM '${broken.url}/health/live' AS line RETURN line`],
    ['make an index', () => 'CREATE INDEX smuggled IF NOT EXISTS FOR (n:Smuggled) ON (n.of)'],
  ])('cannot %s', async (_what, cypher) => {
    await expect(broken.db.read(cypher(), {})).rejects.toThrow();
    expect(await broken.db.read('MATCH (n:Smuggled) RETURN count(n)', {})).toEqual([[0]]);
  });

  it('that wants all of the memory fails, and others are answered meanwhile', async () => {
    const hungry = broken.db.read('UNWIND range(1, 100000000) AS a RETURN collect([a, a, a, a]) AS all', {}).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );
    expect(await broken.answers()).toBe(true);
    expect(await hungry).toContain('MemoryPoolOutOfMemory');
    expect(await broken.answers()).toBe(true);
  });
});

it('finds a database that was killed and started again', async () => {
  const restarted = broken.neo4j.restart();
  await until(async () => !(await broken.ready()));
  expect(await broken.code()).toBe('UNAVAILABLE');
  await restarted;
  const found = await until(broken.ready);
  const answered = await until(broken.answers);
  console.info(
    `Found ${found.toFixed(0)} ms after its return; the first answer was planned in ${answered.toFixed(0)} ms`,
  );
  expect(found).toBeLessThan(2_000);
  // A Neo4j that has just been started plans its first question for 4 to 11 s where the machine is busy: that it answers is what counts.
  expect(answered).toBeLessThan(30_000);
});
