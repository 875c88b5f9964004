import { connect, type Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import { warm } from '../../src/read/warm';
import { seed } from '../../src/seed';
import { migrate } from '../../src/write/model/model';
import { execute } from '../support/execute';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  await migrate(db, () => undefined);
  await emptyGraph(db);
  await seed(db, () => undefined);
});
afterAll(() => db.close());

const nested = `query ($first: Int!) {
  persons(first: $first) {
    nodes {
      name
      siblings(first: $first) { nodes { relative { name posts(first: $first) { nodes { at { ... on Entity { name } } } } } } }
      detentions(first: $first) {
        totalCount
        nodes {
          statements(first: $first) { nodes { assertedBy { ... on Entity { name } } citations { source { publisher { ... on Entity { name } } } } } }
          inCharge(first: $first) { nodes { overlap post { holder { name } } } }
        }
      }
    }
  }
}`;

test('how many statements an answer takes depends on the query, never on its rows', async () => {
  const one = await execute(db, 0, nested, { first: 3 });
  const many = await execute(db, 0, nested, { first: 100 });
  expect(JSON.stringify(many.data).length).toBeGreaterThan(3 * JSON.stringify(one.data).length);
  expect(new Set(many.statements).size).toBe(many.statements.length);
  expect(many.statements).toHaveLength(9);
});

test('the thing that a walk starts from is told without being read again', async () => {
  const around =
    '{ persons(where: { text: "enrique marquez" }) { nodes { detentions { nodes { person { name } prison { name } } } } } }';
  const { statements, data } = await execute(db, 0, around);
  expect(JSON.stringify(data)).toContain('{"person":{"name":"Enrique Márquez"},"prison":{"name":"El Helicoide"}}');
  expect(statements.at(-1)).not.toContain('subject.name0');
  expect(statements.at(-1)).toContain('object.name0');
});

test('a path is looked for hardly further than it may be long', async () => {
  const walks = async (length: string) => {
    const { statements } = await execute(db, 0, `{ paths(from: "none", to: "nobody"${length}) { length } }`);
    return statements.map((text) => /\*\.\.(\d)\]/.exec(text)?.[1]);
  };
  expect(await walks('')).toEqual(['4']);
  expect(await walks(', maxLength: 1')).toEqual(['2']);
  expect(await walks(', maxLength: 3')).toEqual(['4']);
  expect(await walks(', maxLength: 5')).toEqual(['6']);
});

test('root fields that ask the same share a statement', async () => {
  const hits = 'nodes { entity { name } }';
  const { statements, data } = await execute(
    db,
    0,
    `{ a: search(text: "baduel") { ${hits} } b: search(text: "zzqx") { ${hits} } c: search(text: "") { ${hits} } }`,
  );
  expect(statements).toHaveLength(1);
  expect(Object.values(data as Record<string, { nodes: [] }>).map(({ nodes }) => nodes.length)).toEqual([5, 0, 0]);
});

test('no request makes Neo4j plan a new text, whatever the size of its pages and lists', async () => {
  const texts = new Set<string>();
  const noting: Db = { ...db, read: (...read) => (texts.add(read[0]), db.read(...read)) };
  await plansDropped();
  const own = await plansDropped();
  await warm(nouns, noting, 0);
  const warmed = texts.size;
  for (const first of [1, 2, 11, 100]) await replay(noting, first);
  expect(await plansDropped()).toBe(warmed + own);
}, 120_000);

async function replay(from: Db, first: number): Promise<void> {
  const ids = Array.from({ length: first }, String);
  const requests: [string, object][] = [
    [nested, { first }],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }],
    ['query ($text: String!) { search(text: $text) { nodes { matched { text } } } }', { text: 'a '.repeat(first) }],
  ];
  for (const [query, variables] of requests) {
    expect((await execute(from, 0, query, variables)).errors).toBeUndefined();
  }
}

/** How many plans Neo4j had: it tells only when it drops them. */
async function plansDropped(): Promise<number> {
  const [[message] = []] = await db.read('CALL db.clearQueryCaches() YIELD value RETURN value', {});
  return Number(/\d+/.exec(String(message))?.[0] ?? 0);
}
