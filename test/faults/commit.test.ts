import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Db } from '../../src/db';
import { UnknownOutcome } from '../../src/errors';
import { write } from '../../src/write/writer';
import { bareDriver } from '../support/bareDriver';
import { graphForEachTest } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { type Fault, proxyTo } from '../support/proxy';
import { stage } from '../support/records';

const graph = graphForEachTest();
const nothing = { entities: 0, sources: 0, statements: 0, figures: 0, withdrawals: 0 };

jest.setTimeout(120_000);

/** Runs `work` over a connection that breaks so; gives why it failed and how often it was tried. */
async function through(fault: Fault, work: (db: Db) => Promise<unknown>) {
  const proxy = await proxyTo(testTarget(), fault);
  const db = await connect(proxy.target);
  const failure = await work(db).then(
    () => 'none',
    (error: unknown) => error,
  );
  await db.close();
  proxy.close();
  return { failure, commits: proxy.broken };
}

const count = async (cypher: string) => (await graph.db.read(`MATCH (n:${cypher}) RETURN count(n)`, {}))[0]?.[0];

/** Writes as usual, but for so long at the most. */
const within = (time: number, db: Db): Db => ({ ...db, write: (work) => db.write(work, AbortSignal.timeout(time)) });

const unknown = { failure: expect.any(UnknownOutcome) as unknown, commits: 1 };

it.each([
  ['is cut off', 'cut after COMMIT', (db: Db) => write(db, stage())],
  ['never comes', 'silent after COMMIT', (db: Db) => write(within(5_000, db), stage())],
] as const)(
  'a batch whose answer to COMMIT %s has an unknown outcome, is written once, and changes nothing when it is written again',
  async (_what, fault, work) => {
    const begin = performance.now();
    expect(await through(fault, work)).toEqual(unknown);
    if (fault === 'silent after COMMIT') expect(performance.now() - begin).toBeLessThan(12_000);
    const entities = await count('Entity');
    expect(entities).toBeGreaterThan(0);
    expect(await write(graph.db, stage())).toEqual(nothing);
    expect(await count('Entity')).toBe(entities);
  },
);

it('a batch whose COMMIT never came has an unknown outcome, leaves nothing, and is written whole the next time', async () => {
  expect(await through('cut before COMMIT', (db) => write(db, stage()))).toEqual(unknown);
  expect(await count('Entity')).toBe(0);
  expect((await write(graph.db, stage())).entities).toBe(stage().entities.length);
});

it('a write whose COMMIT the database refuses has a known outcome: nothing is kept', async () => {
  const refused = graph.db.write(async (run) => {
    await run("CREATE (:Source {id: 'refused'})");
    const [row] = await graph.db.read(
      "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE currentQuery = '' RETURN id",
      {},
    );
    await graph.db.read(`TERMINATE TRANSACTIONS '${String(row?.[0])}' YIELD message RETURN message`, {});
  });
  await expect(refused).rejects.toMatchObject({ code: expect.stringContaining('Terminated') as unknown });
  expect(await count('Source')).toBe(0);
});

it('the driver alone waits for an answer to COMMIT that never comes', async () => {
  const proxy = await proxyTo(testTarget(), 'silent after COMMIT');
  const driver = bareDriver(proxy.target);
  const transaction = await driver.session().beginTransaction();
  await transaction.run('CREATE (:Once)');
  const commit = transaction.commit().catch(() => 'failed');
  expect(await Promise.race([commit, sleep(3_500, 'waiting')])).toBe('waiting');
  proxy.close();
  await commit;
  await driver.close();
  expect(await count('Once')).toBe(1);
  await graph.db.write((run) => run('MATCH (n:Once) DELETE n'));
});

it('a plain write by the driver’s own transaction function is written several times', async () => {
  const proxy = await proxyTo(testTarget(), 'cut after COMMIT');
  const driver = bareDriver(proxy.target);
  const session = driver.session();
  await session.executeWrite((transaction) => transaction.run('CREATE (:Twice)')).catch(() => undefined);
  await session.close();
  await driver.close();
  proxy.close();
  expect(await count('Twice')).toBeGreaterThan(1);
  await graph.db.write((run) => run('MATCH (n:Twice) DELETE n'));
});

it('writers of the same batch at once make it once', async () => {
  const written = await Promise.all(Array.from({ length: 8 }, () => write(graph.db, stage())));
  expect(written.filter(({ entities }) => entities > 0)).toHaveLength(1);
});

it('one key that 12 make at once is one node with a constraint, and several without', async () => {
  const merge = (label: string) =>
    Promise.all(Array.from({ length: 12 }, () => graph.db.write((run) => run(`MERGE (:${label} {id: 'race'})`))));
  await merge('Entity:Source');
  expect(await count('Source')).toBe(1);
  await graph.db.write((run) => run("MATCH (n:Source {id: 'race'}) DELETE n"));
  for (let round = 0; round < 20; round++) {
    await merge('Loose');
    if (Number(await count('Loose')) > 1) break;
    await graph.db.write((run) => run('MATCH (n:Loose) DELETE n'));
  }
  expect(Number(await count('Loose'))).toBeGreaterThan(1);
  await graph.db.write((run) => run('MATCH (n:Loose) DELETE n'));
});
