import { connect, type Db } from '../../src/db';
import { detentionsAtPrison } from '../../src/graph/detention';
import { compile } from '../../src/read/compile';
import { MOST_COUNTED } from '../../src/read/page';
import { migrate } from '../../src/write/model/model';
import { execute } from '../support/execute';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { profile } from '../support/profile';

const DETENTIONS = 100_000;
const EVERY = 200;
/** One in so many has no end, and is for all to see. */
const LASTING = 1_000;
const BATCH = 5_000;

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  await migrate(db, () => undefined);
  await emptyGraph(db);
  await db.write((run) => run(PRISON));
  for (let from = 0; from < DETENTIONS; from += BATCH) {
    await db.write((run) => run(DETAIN, { from, to: from + BATCH - 1, every: EVERY, lasting: LASTING }));
  }
}, 120_000);
afterAll(async () => {
  const some = `MATCH (person:Person) WITH person LIMIT ${BATCH} DETACH DELETE person RETURN count(*)`;
  while (Number((await db.write((run) => run(some)))[0]?.[0]) > 0);
  await emptyGraph(db);
  await db.close();
});

const PRISON = `CREATE (:Entity:Prison {id: 'prison', key0: 'prison|prison', key1: 'prison|prison', typename0: 'Prison', name0: 'Prison'})`;

/** One in EVERY is for all to see, the others for partners: keys as the writer would give them. */
const DETAIN = `MATCH (prison:Prison {id: 'prison'})
UNWIND range($from, $to) AS i
WITH prison, i, right('00000' + i, 6) AS number
WITH prison, number, CASE WHEN i % $every = 0 THEN number + '|prison|' + number END AS public,
  CASE i % $lasting WHEN 0 THEN '9999-12-31' ELSE '2020-02-01' END + ' 2020-01-01' AS span
CREATE (:Entity:Person {id: 'p' + number, key0: public, key1: number, typename0: 'PrivatePerson', name0: number})
  -[:DETAINED_AT {id: 'd' + number, subjectId: 'p' + number, objectId: 'prison', key0: public, key1: number,
    span0: CASE WHEN public IS NOT NULL THEN span END, span1: span,
    status0: 'AGREED', possibleFrom0: '2020-01-01', possibleTo0: '9999-12-31', certainFrom0: '2020-01-01', certainTo0: '2020-01-01',
    startNotBefore0: '2020-01-01', startNotAfter0: '2020-01-01', endNotBefore0: '0000-01-01', endNotAfter0: '9999-12-31',
    lastKnown0: '', state0: 'UNKNOWN', title0: '', disputed0: []}]->(prison)`;

const page = (level: 0 | 1, backward: boolean, after = '', n = 21) =>
  profile(compile(detentionsAtPrison, level, backward), {
    ...{ n, t: 0 },
    m: { asks: [{ i: 0, id: 'prison', after, before: '\u{10FFFF}', n }] },
  });

test.each([false, true])(
  'a page of a prison whose detentions are mostly hidden reads its rows and nothing else (backward: %s)',
  async (backward) => {
    const { hits } = await page(0, backward);
    expect(hits / 21).toBeLessThan(50);
  },
);

test('a page far down costs what the first page costs, and a level that sees more pays no more', async () => {
  const first = await page(0, false);
  const far = await page(0, false, '090000');
  const partner = await page(1, false);
  expect(far.hits / first.hits).toBeLessThan(1.1);
  expect(partner.hits / first.hits).toBeLessThan(2);
});

test('a page twice as long costs twice as much: nothing in it grows with what lies behind', async () => {
  const short = await page(0, false, '', 50);
  const long = await page(0, false, '', 100);
  expect(long.hits / short.hits).toBeCloseTo(2, 1);
});

test('the public counts what the public may see, partners up to a thousand', async () => {
  const query = '{ prisons { nodes { detentions(first: 1) { totalCount totalCountIsExact } } } }';
  const count = async (level: 0 | 1) => (await execute(db, level, query)).data?.prisons;
  expect(await count(0)).toMatchObject({
    nodes: [{ detentions: { totalCount: DETENTIONS / EVERY, totalCountIsExact: true } }],
  });
  expect(await count(1)).toMatchObject({ nodes: [{ detentions: { totalCount: 1_000, totalCountIsExact: false } }] });
});

test.each([0, 1] as const)(
  'who was held on a day is counted by what lasted until then alone (level %s)',
  async (level) => {
    const count = (asOf: string) =>
      profile(compile(detentionsAtPrison, level, false), {
        ...{ n: 0, t: MOST_COUNTED + 1 },
        m: { asks: [{ i: 0, id: 'prison', after: '', before: '', n: 0, asOf }] },
      });
    const { rows, hits } = await count('2024-01-01');
    expect(rows).toEqual([[0, [], DETENTIONS / LASTING]]);
    expect(hits).toBeLessThan((3 * DETENTIONS) / LASTING);
    expect((await count('2019-12-31')).rows).toEqual([[0, [], 0]]);
  },
);
