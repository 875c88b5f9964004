import { connect, type Db } from '../../src/db';
import { write } from '../../src/write/writer';
import { bareDriver } from '../support/bareDriver';
import { graphForEachTest } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { type Fault, proxyTo } from '../support/proxy';
import { stage } from '../support/story';

const graph = graphForEachTest();
const nothing = { entities: 0, sources: 0, statements: 0, figures: 0, withdrawals: 0 };

jest.setTimeout(120_000);

/** Runs `work` over a connection that breaks so; gives how often it was tried. */
async function through(fault: Fault, work: (db: Db) => Promise<unknown>) {
  const proxy = await proxyTo(testTarget(), fault);
  const db = await connect(proxy.target);
  const failed = await work(db).then(
    () => false,
    () => true,
  );
  await db.close();
  proxy.close();
  return { failed, commits: proxy.commits };
}

const count = async (cypher: string) => (await graph.db.read(`MATCH (n:${cypher}) RETURN count(n)`, {}))[0]?.[0];

it('a batch whose COMMIT is answered to nobody fails, is written once, and changes nothing when it is written again', async () => {
  expect(await through('cut after COMMIT', (db) => write(db, stage()))).toEqual({ failed: true, commits: 1 });
  const entities = await count('Entity');
  expect(entities).toBeGreaterThan(0);
  expect(await write(graph.db, stage())).toEqual(nothing);
  expect(await count('Entity')).toBe(entities);
});

it('a batch whose COMMIT never came fails, leaves nothing, and is written whole the next time', async () => {
  expect(await through('cut before COMMIT', (db) => write(db, stage()))).toEqual({ failed: true, commits: 1 });
  expect(await count('Entity')).toBe(0);
  expect((await write(graph.db, stage())).entities).toBe(stage().entities.length);
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
