import { setTimeout as sleep } from 'node:timers/promises';
import { changeKey } from '../src/apiKey/store';
import { newKeyText } from '../src/apiKey/text';
import { revokeKey, rotateKey } from '../src/apiKey/manage';
import { connect, type Db } from '../src/db';
import { type Server, startServer } from '../src/server';
import { write } from '../src/write/writer';
import { execute } from './support/execute';
import { emptyGraph } from './support/graph';
import { askWith, keeper, KEYS, newKey } from './support/keys';
import { testTarget } from './support/neo4j';
import { entity } from './support/records';

let db: Db;
let isDown = false;
const servers: Server[] = [];
const log: object[] = [];

/** A server that knows the keys by itself; of which the database can be taken away. */
async function serve(): Promise<string> {
  const fails = () => Promise.reject(Object.assign(new Error(), { name: 'Neo4jError', code: 'ServiceUnavailable' }));
  const own: Db = { ...db, read: (...words) => (isDown ? fails() : db.read(...words)) };
  const server = await startServer({
    db: own,
    host: '127.0.0.1',
    port: 0,
    keys: KEYS,
    log: (entry) => log.push(entry),
    trustProxy: 1,
  });
  servers.push(server);
  return server.url;
}

let url: string;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await write(db, {
    entities: [entity('ana'), entity('bea', { visibility: 'PARTNER' }), entity('eva', { visibility: 'RESTRICTED' })],
  });
  // A question that Neo4j plans for the first time may take longer than an answer may.
  for (const level of [0, 1, 2] as const) await execute(db, level, '{ persons { nodes { name } } }');
  url = await serve();
}, 60_000);
afterEach(() => void (isDown = false));
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await emptyGraph(db);
  await db.close();
});

const namesFor = async (key: string | undefined) => {
  const { data } = (await (await askWith(url, key)).json()) as { data: { persons: { nodes: { name: string }[] } } };
  return data.persons.nodes.map(({ name }) => name);
};
const statusFor = async (key: string | undefined, of = url) => (await askWith(of, key)).status;

test('a key opens what its scopes say, and nobody keeps the answer', async () => {
  const partner = await newKey(db);
  const restricted = await newKey(db, { scopes: ['read:restricted'] });
  const admin = await newKey(db, { scopes: ['admin'] });
  expect(await namesFor(undefined)).toEqual(['ana']);
  expect(await namesFor(admin.key)).toEqual(['ana']);
  expect(await namesFor(partner.key)).toEqual(['ana', 'bea']);
  expect(await namesFor(restricted.key)).toEqual(['ana', 'bea', 'eva']);
  const headers = (key?: string) => askWith(url, key).then((response) => response.headers);
  expect((await headers(partner.key)).get('cache-control')).toBe('no-store');
  expect((await headers()).get('vary')).toContain('Authorization');
});

test('a download is for the holder of the key', async () => {
  const { key } = await newKey(db);
  const address = `${url}/export.ndjson?query=${encodeURIComponent('{ persons { nodes { name } } }')}`;
  const text = async (headers: Record<string, string>) => (await fetch(address, { headers })).text();
  expect(await text({ authorization: `Bearer ${key}` })).toContain('bea');
  expect(await text({})).not.toContain('bea');
});

test('a wrong, expired, foreign or revoked key is refused, in the same words, and never answered as nobody', async () => {
  const expired = await newKey(db);
  await db.write((run) => changeKey(run, expired.id, { expires: new Date().toISOString() }));
  const revoked = await newKey(db);
  await revokeKey(keeper(db), revoked.id);
  const keys = ['nonsense', newKeyText('test').text, newKeyText('live').text, revoked.key, expired.key];
  const fresh = await serve();
  const answers = await Promise.all(
    keys.map(async (key) => {
      const response = await askWith(fresh, key);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
      return errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join();
    }),
  );
  expect(new Set(answers)).toEqual(new Set([expect.stringContaining('UNAUTHENTICATED This key is not valid')]));
});

test('a key works at once, and when it is revoked, every server refuses it within a second', async () => {
  const other = await serve();
  for (let round = 0; round < 5; round++) {
    const { id, key } = await newKey(db);
    expect([await statusFor(key), await statusFor(key, other)]).toEqual([200, 200]);
    await revokeKey(keeper(db), id);
    await sleep(1_000);
    expect([await statusFor(key), await statusFor(key, other)]).toEqual([401, 401]);
  }
});

test('a key that was replaced works beside the new one until the overlap ends', async () => {
  const { id, key } = await newKey(db);
  const next = await rotateKey(keeper(db), id, 24);
  expect([await statusFor(key), await statusFor(next.key)]).toEqual([200, 200]);
  const last = await rotateKey(keeper(db), next.id, 0);
  await sleep(1_000);
  expect([await statusFor(next.key), await statusFor(last.key)]).toEqual([401, 200]);
});

test('while keys cannot be looked up, who comes with one is told to wait, and the public is answered', async () => {
  const { key } = await newKey(db);
  expect(await statusFor(key)).toBe(200);
  isDown = true;
  await sleep(500);
  const response = await askWith(url, key, '{ __typename }');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await askWith(url, undefined, '{ __typename }')).status).toBe(200);
});

test('wrong keys from one address are sent away after twenty, and right ones from there are let in', async () => {
  const { key } = await newKey(db);
  const from = (address: string, text: string) =>
    fetch(`${url}/graphql?query={__typename}`, {
      headers: { authorization: `Bearer ${text}`, 'x-forwarded-for': address },
    });
  const statuses = [];
  for (let i = 0; i < 25; i++) statuses.push((await from(`2001:db8:1:2::${i}`, newKeyText('test').text)).status);
  expect(statuses).toEqual([...Array<number>(20).fill(401), ...Array<number>(5).fill(429)]);
  const ended = await newKey(db);
  await revokeKey(keeper(db), ended.id);
  await sleep(500);
  expect((await from('2001:db8:1:2::1', ended.key)).status).toBe(401);
  const away = await from('2001:db8:1:2:3::', 'nonsense');
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await from('2001:db8:1:2::1', key)).status).toBe(200);
  expect((await from('2001:db8:1:3::1', 'nonsense')).status).toBe(401);
});

test('a key in an address or a body is refused, whoever sends it, and is not logged', async () => {
  const { key } = await newKey(db);
  const inAddress = `${url}/graphql?query={__typename}&key=${key}`;
  const encoded = `${url}/export.csv?key=${key.replaceAll('_', '%5F')}`;
  const answers = [
    await fetch(inAddress),
    await fetch(encoded),
    await fetch(`${url}/${key}`),
    await askWith(url, undefined, `{ search(text: "${key}") { totalCount } }`),
    await askWith(url, key, '{ __typename }', { key }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  expect(await answers[0]?.text()).toContain('revoke this one');
  expect(JSON.stringify(log)).not.toContain(key.slice(0, 30));
});

test('the log names the key by its id, and the hour of its use is kept', async () => {
  const { id, key } = await newKey(db);
  const own = await startServer({ db, host: '127.0.0.1', port: 0, keys: KEYS, log: (entry) => log.push(entry) });
  await askWith(own.url, key);
  await own.stop();
  expect(log.at(-1)).toMatchObject({ key: id, status: 200 });
  const [row] = await db.read('MATCH (key:ApiKey {id: $id}) RETURN key.lastUsed', { id });
  expect(row?.[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/);
});
