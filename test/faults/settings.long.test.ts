import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Db } from '../../src/db';
import { bareDriver } from '../support/bareDriver';
import { type MinimalNeo4j, minimalNeo4j } from '../support/minimalNeo4j';
import { testTarget } from '../support/neo4j';

const ENDLESS =
  'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c)';
const HUNGRY = 'UNWIND range(1, 100000000) AS a RETURN collect([a, a, a, a]) AS all';
const LOAD = `LOAD CSV FROM 'file://${join(__dirname, '..', '..', 'package.json')}' AS line RETURN line[0] LIMIT 1`;

let ours: Db;
let minimal: MinimalNeo4j;
let theirs: Db;

jest.setTimeout(120_000);
beforeAll(async () => {
  ours = await connect(testTarget());
  minimal = await minimalNeo4j({
    'db.transaction.timeout': '2s',
    'db.memory.transaction.max': '0',
    'dbms.memory.transaction.total.max': '0',
  });
  theirs = await connect(minimal);
});
afterAll(async () => {
  await theirs.close();
  await ours.close();
  await minimal.stop();
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );

/** How many of those statements go on. */
async function working(db: Db): Promise<number> {
  const [row] = await db.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*)",
    {},
  );
  return Number(row?.[0]);
}

describe('the time of a statement', () => {
  it('is 10 s at the most, however long somebody waits for it', async () => {
    const begin = performance.now();
    expect(await codeOf(ours.read(ENDLESS, {}, AbortSignal.timeout(60_000)))).toContain('TransactionTimedOut');
    const time = performance.now() - begin;
    console.info(`It was ended after ${time.toFixed(0)} ms`);
    expect(time).toBeGreaterThan(9_000);
    expect(time).toBeLessThan(14_000);
  });

  it('is what the driver asks for, where nobody keeps it from that, and not what the server allows', async () => {
    const driver = bareDriver(minimal);
    const session = driver.session();
    const end = codeOf(session.run(ENDLESS, {}, { timeout: 60_000 }));
    expect(await Promise.race([end, sleep(6_000, 'goes on')])).toBe('goes on');
    expect(await working(theirs)).toBe(1);
    await session.close();
    await end;
    await driver.close();
  });
});

describe('a file of the machine', () => {
  it('is read by nobody', async () => {
    expect(await codeOf(ours.read(LOAD, {}))).toMatch(/^Neo\.ClientError/);
  });

  it('is read by anybody from a Neo4j without our settings, even in READ mode', async () => {
    expect(await codeOf(theirs.read(LOAD, {}))).toBe('answered');
  });
});

describe('the memory', () => {
  it('is not for one statement alone', async () => {
    expect(await codeOf(ours.read(HUNGRY, {}))).toContain('MemoryPoolOutOfMemory');
  });

  it('is taken by one statement from all others without our settings: none of three is answered within a second', async () => {
    const driver = bareDriver(minimal);
    const session = driver.session();
    const hungry = codeOf(session.run(HUNGRY, {}, { timeout: 60_000 }));
    let unanswered = 0;
    const other = () => codeOf(theirs.read('RETURN 1', {}, AbortSignal.timeout(1_000)));
    for (const end = Date.now() + 60_000; unanswered < 3 && Date.now() < end; await sleep(200)) {
      unanswered = (await other()) === 'answered' ? 0 : unanswered + 1;
    }
    expect(unanswered).toBe(3);
    minimal.kill();
    await hungry;
    await driver.close();
  });
});
