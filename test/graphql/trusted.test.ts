import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config';
import { startServer } from '../../src/server';
import { trustedOf } from '../../src/graphql/trusted';
import { stubDb } from '../support/stub';

const folder = mkdtempSync(join(tmpdir(), 'habeas-trusted-'));
const file = join(folder, 'manifest.json');
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const query = 'query Words($text: String!) { __typename search(text: $text) { nodes { entity { id } } } }';

function trusted(manifest: object | string, only = 'false') {
  writeFileSync(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return trustedOf(readConfig({ TRUSTED_DOCUMENTS: file, TRUSTED_ONLY: only }));
}

const persistedQuery = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

async function withServer<T>(only: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = await startServer({
    db: stubDb(),
    host: '127.0.0.1',
    port: 0,
    trusted: trusted({ [sha256(query)]: query }, only),
  });
  return work(server.url).finally(() => server.stop());
}

const post = async (url: string, body: object) =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).json() as Promise<{ data?: object; errors?: { message: string; extensions: { code: string } }[] }>;

/** As a cache asks; fetch itself would say that it wants no answer from a cache. */
const statusOf = (address: string, headers: Record<string, string>) =>
  new Promise((resolve) => get(address, { headers }, (response) => resolve(response.resume().statusCode)));

const variables = { text: 'ana' };

test('a document of the manifest is asked by its hash, by POST and by GET, which caches may keep and must ask again', async () => {
  await withServer('false', async (url) => {
    const extensions = persistedQuery(sha256(query));
    expect(await post(url, { extensions, variables })).toMatchObject({ data: { __typename: 'Query' } });
    const words = new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) });
    const response = await fetch(`${url}/graphql?${String(words)}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    const etag = response.headers.get('etag') ?? '';
    expect(await statusOf(`${url}/graphql?${String(words)}`, { 'if-none-match': etag })).toBe(304);
  });
});

test('what a document of the manifest asks is planned as one statement after the start', async () => {
  const asked: string[] = [];
  const db = stubDb(async (cypher) => (asked.push(cypher), []));
  const nested = '{ persons { nodes { siblings { nodes { id } } } } }';
  const server = await startServer({ db, host: '127.0.0.1', port: 0, trusted: trusted({ [sha256(nested)]: nested }) });
  while (!asked.some((cypher) => cypher.includes('LIMIT $n1'))) await sleep(5);
  await server.stop();
});

test('a hash that is not in the manifest is not found, and no client can put a document there', async () => {
  await withServer('false', async (url) => {
    const other = '{ __typename }';
    const extensions = persistedQuery(sha256(other));
    const unknown = {
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    };
    expect(await post(url, { extensions })).toMatchObject(unknown);
    expect(await post(url, { extensions, query: other })).toMatchObject({ data: { __typename: 'Query' } });
    expect(await post(url, { extensions })).toMatchObject(unknown);
  });
});

test('where nothing else is taken, another document is refused, and one of the manifest is answered, sent whole or by its hash', async () => {
  await withServer('true', async (url) => {
    expect(await post(url, { query: '{ __typename }' })).toMatchObject({
      errors: [
        { message: expect.stringContaining('Only documents of the manifest'), extensions: { code: 'BAD_REQUEST' } },
      ],
    });
    expect(await post(url, { query, variables })).toMatchObject({ data: { __typename: 'Query' } });
    const csv = await fetch(`${url}/export.csv?query=${encodeURIComponent('{ persons { nodes { id } } }')}`);
    expect(csv.status).toBe(400);
  });
});

test('manifests of the two usual forms are read; others, and a hash of another text, are refused with a sentence', () => {
  const id = sha256(query);
  const apollo = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id, body: query, name: 'Words' }],
  };
  expect([...trusted(apollo).documents]).toEqual([[id, query]]);
  expect(() => trusted({ [sha256('x')]: query })).toThrow('not the SHA-256 of its text');
  expect(() => trusted('{')).toThrow('cannot be read as a manifest');
  expect(() => trusted({ Words: query })).toThrow('cannot be read as a manifest');
  expect(() => trustedOf(readConfig({ TRUSTED_ONLY: 'true' }))).toThrow('TRUSTED_ONLY is set');
});

test.each([
  ['of another document', { query: '{ __typename }', extensions: persistedQuery(sha256(query)) }],
  ['of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: sha256(query) } } }],
])('a hash %s is the fault of who sends it', async (_, body) => {
  await withServer('false', async (url) => {
    const { errors } = await post(url, body);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(errors?.[0]?.message).toMatch(/SHA-256 of the query/);
  });
});
