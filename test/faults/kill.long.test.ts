import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/db';
import { checkGraph } from '../../src/write/check';
import { migrate } from '../../src/write/model/model';
import { write } from '../../src/write/writer';
import { bareDriver } from '../support/bareDriver';
import { type OwnNeo4j, ownNeo4j } from '../support/ownNeo4j';
import { entity } from '../support/records';

const ROUNDS = 3;
/** Writes acknowledged before the database is killed, in each round. */
const FIRST = 12;
let neo4j: OwnNeo4j;

jest.setTimeout(600_000);
beforeAll(async () => void (neo4j = await ownNeo4j()));
afterAll(() => neo4j.stop());

it('a database killed under writers has all that was acknowledged, each once, and nothing half', async () => {
  const db = await connect(neo4j.target);
  await migrate(db, () => undefined);
  const acknowledged = new Set<string>();
  const sent = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const dead = new AbortController();
    const writers = [0, 1, 2, 3].map(async (writer) => {
      for (let i = 0; !dead.signal.aborted; i++) {
        const ref = `r${round}w${writer}n${i}`;
        sent.add(ref);
        await write(db, { entities: [entity(ref)] }).then(
          () => acknowledged.add(ref),
          () => undefined,
        );
      }
    });
    const enough = acknowledged.size + FIRST + round;
    while (acknowledged.size < enough) await sleep(5);
    const restarted = neo4j.restart();
    dead.abort();
    await Promise.all([...writers, restarted]);
    const rows = await db.read('MATCH (n:Entity) RETURN n.ref, count(*)', {});
    const found = new Map(rows.map(([ref, times]) => [String(ref), times]));
    expect([...acknowledged].filter((ref) => found.get(ref) !== 1)).toEqual([]);
    expect([...found.keys()].filter((ref) => !sent.has(ref))).toEqual([]);
    expect(await checkGraph(db)).toEqual([]);
  }
  console.info(`${acknowledged.size} acknowledged of ${sent.size} sent, in ${ROUNDS} rounds`);
  await db.close();
});

it('the driver’s own transaction function writes some things twice when the database is killed under it', async () => {
  const driver = bareDriver(neo4j.target, 30_000);
  let twice = 0;
  for (let round = 0; round < 10 && twice === 0; round++) {
    const dead = new AbortController();
    const writers = Array.from({ length: 32 }, async (_, writer) => {
      for (let i = 0; !dead.signal.aborted; i++) {
        const session = driver.session();
        const parameters = { ref: `r${round}w${writer}n${i}` };
        const writing = session.executeWrite((each) => each.run('CREATE (:Plain {ref: $ref})', parameters));
        await writing.catch(() => undefined);
        await session.close().catch(() => undefined);
      }
    });
    await sleep(1_000);
    const restarted = neo4j.restart();
    dead.abort();
    await Promise.all([...writers, restarted]);
    const { records } = await driver.executeQuery(
      'MATCH (n:Plain) WITH n.ref AS ref, count(*) AS times WHERE times > 1 RETURN ref',
    );
    twice = records.length;
  }
  await driver.close();
  expect(twice).toBeGreaterThan(0);
});
