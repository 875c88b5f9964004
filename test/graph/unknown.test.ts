import { connect, type Db } from '../../src/db';
import { type Server, startServer } from '../../src/server';
import { write } from '../../src/write/writer';
import { entriesOfIds } from '../support/entries';
import { execute } from '../support/execute';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { fixture } from '../support/slow/fixture';

let db: Db;
let server: Server;
let hidden: string[];
let there: string;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  for (const batch of fixture()) await write(db, batch);
  // A quick machine asks more than anybody may: what somebody has left is not what this is about.
  const counter = { take: async () => ({ isEnough: true, left: 60_000 }), close: () => undefined };
  server = await startServer({ db, host: '127.0.0.1', port: 0, counter });
  hidden = await hiddenIds();
  there = String((await db.read('MATCH (n:Person) WHERE n.key0 IS NOT NULL RETURN n.id LIMIT 1', {}))[0]?.[0]);
}, 300_000);
afterAll(async () => {
  await server.stop();
  await db.close();
});

/** Some ids of each sort of thing that the public may not see, and what has an id that is no thing of the API. */
async function hiddenIds(): Promise<string[]> {
  const nodes = `MATCH (n) WHERE n.id IS NOT NULL AND n.key0 IS NULL AND NOT n:Change
    WITH labels(n) AS sort, collect(n.id)[..2] AS ids UNWIND ids AS id RETURN id`;
  const facts = `MATCH ()-[r]->() WHERE r.id IS NOT NULL AND r.key0 IS NULL
    WITH type(r) AS sort, collect(r.id)[..2] AS ids UNWIND ids AS id RETURN id`;
  return [...(await db.read(nodes, {})), ...(await db.read(facts, {}))].map(([id]) => String(id));
}

/** The body of an answer with its status and headers, without what names the request; the ETag is made of the body. */
async function told(query: string, variables: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: query.replace('($id: ID!)', query.includes('$there') ? '($id: ID!, $there: ID!)' : '($id: ID!)'),
      variables,
    }),
  });
  const body = (await response.text()).replace(/"requestId":"[^"]*"/g, '"requestId":""');
  const headers = [...response.headers].filter(
    ([name]) => !['x-request-id', 'date', 'etag', 'ratelimit'].includes(name),
  );
  return JSON.stringify([response.status, headers, body]);
}

test('there are hidden things of every sort, and entries of every sort', () => {
  expect(hidden.length).toBeGreaterThan(25);
  expect(entriesOfIds().length).toBeGreaterThan(18);
});

test.each(entriesOfIds().map(({ name, query }) => [name, query]))(
  'what is hidden and what was never there are answered alike, byte for byte: %s',
  async (_, query) => {
    const absent = await told(query, { id: 'AAAAAAAAAAAAAAAA', there });
    expect(absent).not.toContain('GRAPHQL_VALIDATION_FAILED');
    for (const id of hidden) expect([id, await told(query, { id, there })]).toEqual([id, absent]);
  },
  120_000,
);

test('a cursor of what is hidden leads nowhere that one of nothing does not', async () => {
  const list = (after: string) =>
    `{ persons(first: 100, after: "${after}") { nodes { id } pageInfo { hasPreviousPage } } }`;
  const cursors = async (level: 0 | 1) => {
    const { data } = await execute(db, level, '{ persons(first: 100) { edges { cursor } } }');
    return (data?.persons as unknown as { edges: { cursor: string }[] }).edges.map(({ cursor }) => cursor);
  };
  const [own, partners] = [await cursors(0), await cursors(1)];
  const refused = await told(list('nonsense'), {});
  expect(refused).toContain('This cursor is not one of this list');
  for (const cursor of partners) expect(await told(list(cursor), {})).toBe(refused);
  // Who knows how cursors are made can make one for any name: a hidden name and one that nobody has lead to the same.
  const forged = (key: string) => own[0]!.slice(0, 8) + Buffer.from(key).toString('base64url');
  const rows = await db.read('MATCH (n:Person) WHERE n.key0 IS NULL AND n.key2 IS NOT NULL RETURN n.key2', {});
  expect(rows.length).toBeGreaterThan(3);
  for (const [key] of rows) {
    expect(await told(list(forged(String(key))), {})).toBe(await told(list(forged(`${String(key)}!`)), {}));
  }
}, 120_000);
