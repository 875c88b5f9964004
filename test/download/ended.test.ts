import { setTimeout as sleep } from 'node:timers/promises';
import { revokeKey } from '../../src/apiKey/manage';
import type { Db } from '../../src/db';
import { startServer } from '../../src/server';
import { write } from '../../src/write/writer';
import { execute } from '../support/execute';
import { graphForEachTest } from '../support/graph';
import { keeper, KEYS, newKey } from '../support/keys';
import { entity, source, statement } from '../support/records';

// Until Neo4j has planned what is asked.
jest.setTimeout(90_000);

const graph = graphForEachTest();
const QUERY = 'query ($id: ID!) { prison(id: $id) { detentions(first: 2) { nodes { status } } } }';

/** A prison that nine people were held in. */
async function writePrison(): Promise<string> {
  const people = Array.from({ length: 9 }, (_, i) => `person${i}`);
  const statements = people.map((subject) => statement(`held-${subject}`, { subject }));
  const entities = [entity('rodeo', { kind: 'PRISON' }), ...people.map((each) => entity(each))];
  await write(graph.db, { entities, sources: [source('paper')], statements });
  const { data } = await execute(graph.db, 1, '{ prisons { nodes { id } } }');
  const { id } = (data as unknown as { prisons: { nodes: [{ id: string }] } }).prisons.nodes[0];
  await execute(graph.db, 1, QUERY, { id });
  return id;
}

/** The lines of a download as NDJSON, of which something happens once two pages have been read, and keys can be looked up or not. */
async function downloaded(
  id: string,
  key: string,
  happens: () => Promise<unknown>,
  hasKeys = () => true,
): Promise<unknown[]> {
  let pages = 0;
  const read: Db['read'] = async (...words) => {
    if (words[0].includes('ApiKey') && !hasKeys()) throw new Error('The keys cannot be read.');
    const isPage = /Detention|DETAINED_AT/.test(words[0]) && words[2] !== undefined;
    if (isPage && ++pages === 3) await happens();
    return graph.db.read(...words);
  };
  const server = await startServer({ db: { ...graph.db, read }, host: '127.0.0.1', port: 0, keys: KEYS });
  const words = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ id }) });
  const response = await fetch(`${server.url}/export.ndjson?${String(words)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const text = await response.text();
  await server.stop();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('whoever’s key is revoked gets no more of a download than the page that is under way', async () => {
  const id = await writePrison();
  const { id: keyId, key } = await newKey(graph.db);
  // What a process knows of the keys is half a second old at the most.
  const lines = await downloaded(id, key, async () => {
    await revokeKey(keeper(graph.db), keyId);
    await sleep(500);
  });
  expect(lines.at(-1)).toEqual({ complete: false, rows: 6, code: 'UNAUTHENTICATED', after: expect.any(String) });
});

test('a download does not pass for whole where what its list belongs to cannot be seen any more', async () => {
  const id = await writePrison();
  const { key } = await newKey(graph.db);
  const hide = () => write(graph.db, { entities: [entity('rodeo', { kind: 'PRISON', visibility: 'RESTRICTED' })] });
  const lines = await downloaded(id, key, hide);
  expect(lines.at(-1)).toEqual({ complete: false, rows: 6, code: 'NOT_FOUND', after: expect.any(String) });
});

test('a download waits where its key cannot be looked up for a moment', async () => {
  const id = await writePrison();
  const { key } = await newKey(graph.db);
  let since = Infinity;
  const happens = async () => {
    since = performance.now();
    await sleep(500);
  };
  let refused = 0;
  const hasKeys = () => performance.now() < since || performance.now() > since + 1_200 || ++refused < 0;
  const lines = await downloaded(id, key, happens, hasKeys);
  expect(refused).toBeGreaterThan(0);
  expect(lines.at(-1)).toEqual({ complete: true, rows: 9 });
});

test('a download whose key stays valid is whole', async () => {
  const id = await writePrison();
  const { key } = await newKey(graph.db);
  const lines = await downloaded(id, key, async () => undefined);
  expect(lines.at(-1)).toEqual({ complete: true, rows: 9 });
});
