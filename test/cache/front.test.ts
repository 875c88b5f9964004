import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { memoryCounter } from '../../src/budget/memory';
import type { Db } from '../../src/db';
import { alike, type Ask, keeping, type Keeping } from '../support/kept';
import { stubDb } from '../support/stub';

/** How often each level has seen the graph change; undefined where the graph does not tell. */
let revisions: number[] | undefined;
let read: () => Promise<unknown[][]>;
let it: Keeping;

const db: Db = {
  ...stubDb(() => read()),
  write: (work) => work(async () => [revisions ?? []]),
  glance: () => (revisions ? Promise.resolve([revisions]) : Promise.reject(new Error('No graph is here.'))),
};

beforeEach(async () => {
  revisions = [1, 1, 1];
  read = async () => [];
  it = await keeping(db);
});
afterEach(() => it.server.stop());

const PERSONS = '{ persons { nodes { id name } } }';
const LONG = `{ persons { nodes { id } } ${Array.from({ length: 45 }, (_, i) => `aliasOfSomeLength${i}: __typename`).join(' ')} }`;

/** Asks, and asks again. */
const twice = async (asked: Ask) => [await it.ask(asked), await it.ask(asked)] as const;

test.each<[string, Ask]>([
  ['a question', { query: PERSONS }],
  [
    'a question with a name and variables',
    { query: 'query A($n: Int) { persons(first: $n) { totalCount } }', variables: { n: 3 } },
  ],
  ['a question by GET', { query: PERSONS, method: 'GET' }],
  ['a question that a page of another site asks', { query: PERSONS, headers: { origin: 'https://news.example' } }],
  ['a question for the modern type', { query: PERSONS, headers: { accept: 'application/graphql-response+json' } }],
  ['a question in UTF-8', { query: '{ search(text: "Peña 台") { totalCount } }' }],
  ['the schema that everybody has', { query: '{ __schema { types { name } } }' }],
])('%s is read once, and answered the second time with the same bytes and headers', async (_what, asked) => {
  const [first, second] = await twice(asked);
  const reads = it.reads();
  expect([first.status, first.kept, second.kept]).toEqual([200, false, true]);
  expect(alike(second)).toEqual(alike(first));
  await it.ask(asked);
  expect(it.reads()).toBe(reads);
});

test('the order of variables tells nothing, and their values do', async () => {
  const query = 'query ($first: Int, $text: String!) { search(first: $first, text: $text) { totalCount } }';
  await it.ask({ query, variables: { first: 3, text: 'ana' } });
  expect((await it.ask({ query, variables: { text: 'ana', first: 3 } })).kept).toBe(true);
  expect((await it.ask({ query, variables: { text: 'bea', first: 3 } })).kept).toBe(false);
  expect((await it.ask({ query: `${query} `, variables: { text: 'ana', first: 3 } })).kept).toBe(false);
});

test.each<[string, Ask]>([
  ['what somebody has left', { query: '{ rateLimit { remaining } }' }],
  ['what is wrong', { query: '{ nothing }' }],
  ['a dry run', { query: PERSONS, headers: { 'habeas-dry-run': '1' } }],
  ['a table', { query: PERSONS, headers: { accept: 'text/csv' } }],
  ['several questions at once', { body: JSON.stringify([{ query: PERSONS }]) }],
  ['no question', { body: '{"query":' }],
  ['a question with more beside it', { body: JSON.stringify({ query: PERSONS, more: 1 }) }],
  ['a question under another address', { query: PERSONS, path: '/GraphQL' }],
])('%s is never kept', async (_what, asked) => {
  const [, second] = await twice(asked);
  expect(second.kept).toBe(false);
});

test('what fails is not kept, and answered when it does not', async () => {
  read = () => Promise.reject(new Error('No.'));
  expect((await it.ask({ query: PERSONS })).bytes.toString()).toContain('errors');
  read = async () => [];
  expect((await it.ask({ query: PERSONS })).bytes.toString()).not.toContain('errors');
  expect((await it.ask({ query: PERSONS })).kept).toBe(true);
});

test('what a client takes in no form that there is is refused each time', async () => {
  const asked = { query: PERSONS, headers: { accept: 'text/html' } };
  expect((await twice(asked)).map(({ status, kept }) => [status, kept])).toEqual([
    [406, false],
    [406, false],
  ]);
});

test('a number too large for JSON is not taken for null', async () => {
  const asking = (n: string) => ({
    body: `{"query": "query ($n: Int) { persons(first: $n) { totalCount } }", "variables": {"n": ${n}}}`,
  });
  await twice(asking('null'));
  expect((await it.ask(asking('1e400'))).bytes.toString()).toContain('BAD_USER_INPUT');
});

test('a key in a question is refused though the rest of it was answered before', async () => {
  const key = `hbs_test_${'a'.repeat(11)}_${'b'.repeat(49)}`;
  const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
  const asked = { query, variables: { text: 'a' } };
  expect((await twice(asked))[1].kept).toBe(true);
  const body = `{"variables": {"text": "${key}"}, ${JSON.stringify(asked).slice(1)}`;
  expect((await it.ask({ body })).status).toBe(400);
});

test('the price of a question is told though its answer is kept', async () => {
  expect((await twice({ query: PERSONS }))[1].kept).toBe(true);
  const told = await it.ask({ query: PERSONS, headers: { 'habeas-dry-run': '1' } });
  expect(JSON.parse(told.bytes.toString())).toMatchObject({ data: null });
});

test('who has an answer is told so, with what everybody is told', async () => {
  const [first] = await twice({ query: PERSONS, method: 'GET' });
  const etag = String(first.headers.etag);
  for (const known of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
    const told = await it.ask({ query: PERSONS, method: 'GET', headers: { 'if-none-match': known } });
    expect([told.status, told.bytes.length, told.kept, told.headers.etag]).toEqual([304, 0, true, etag]);
    expect(told.headers).toMatchObject({ 'cache-control': 'public, no-cache', ratelimit: expect.any(String) });
  }
  const asNew = { 'if-none-match': etag, 'cache-control': 'no-cache' };
  for (const headers of [{ 'if-none-match': '"other"' }, asNew])
    expect(await it.ask({ query: PERSONS, method: 'GET', headers })).toMatchObject({ status: 200, kept: true });
  expect(await it.ask({ query: PERSONS, headers: { 'if-none-match': etag } })).toMatchObject({ status: 200 });
});

test('it is sent as it is, or in an encoding that the client takes without a weight', async () => {
  const [first] = await twice({ query: LONG });
  const as = async (accepted: string) => {
    const { headers, bytes } = await it.ask({ query: LONG, headers: { 'accept-encoding': accepted } });
    expect(headers.vary).toContain('Accept-Encoding');
    return { encoding: headers['content-encoding'], bytes };
  };
  const brotli = await as('gzip, deflate, br, zstd');
  expect([brotli.encoding, brotliDecompressSync(brotli.bytes)]).toEqual(['br', first.bytes]);
  const gzip = await as('gzip');
  expect([gzip.encoding, gunzipSync(gzip.bytes)]).toEqual(['gzip', first.bytes]);
  expect((await as('br;q=0, gzip;q=0.5')).encoding).toBeUndefined();
});

test('however many ask at once, it is read once', async () => {
  read = async () => (await sleep(100), []);
  const all = await Promise.all(Array.from({ length: 50 }, () => it.ask({ query: PERSONS })));
  expect(it.reads()).toBe(1);
  expect(all.filter(({ kept }) => kept)).toHaveLength(49);
  for (const told of all) expect(alike(told)).toEqual(alike(all[0]!));
});

test('where the first who asks gets no answer that others may have, each finds out alone', async () => {
  read = async () => (await sleep(100), Promise.reject(new Error('No.')));
  const failed = await Promise.all(Array.from({ length: 5 }, () => it.ask({ query: PERSONS })));
  expect(new Set(failed.map(({ headers }) => headers['x-request-id'])).size).toBe(5);
  expect(it.reads()).toBe(5);
});

test('who waits for an answer gets it though the first who asked has gone', async () => {
  read = async () => (await sleep(200), []);
  const body = JSON.stringify({ query: PERSONS });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const first = request(`${it.server.url}/graphql`, { method: 'POST', headers }).on('error', () => undefined);
  first.end(body);
  await sleep(50);
  const second = it.ask({ query: PERSONS });
  await sleep(50);
  first.destroy();
  expect((await second).status).toBe(200);
});

test('when a level sees the graph change, it is answered anew; and another level’s change is nothing to it', async () => {
  await it.ask({ query: PERSONS });
  revisions = [1, 2, 2];
  await sleep(300);
  expect((await it.ask({ query: PERSONS })).kept).toBe(true);
  revisions = [2, 3, 3];
  await sleep(300);
  expect((await it.ask({ query: PERSONS })).kept).toBe(false);
  expect((await it.ask({ query: PERSONS })).kept).toBe(true);
});

test('an answer that was read before the graph changed is kept for nobody who comes after', async () => {
  read = async () => (await sleep(600), []);
  const slow = it.ask({ query: PERSONS });
  await sleep(100);
  revisions = [2, 2, 2];
  await sleep(250);
  // By this it is known here that the graph has changed.
  await it.ask({ query: '{ __typename }' });
  expect((await slow).kept).toBe(false);
  expect((await it.ask({ query: PERSONS })).kept).toBe(false);
});

test('while the graph does not tell, nothing is answered from before, nor kept', async () => {
  await it.ask({ query: PERSONS });
  expect((await it.ask({ query: PERSONS })).kept).toBe(true);
  revisions = undefined;
  await sleep(300);
  const reads = it.reads();
  for (const told of await twice({ query: PERSONS })) expect(told.kept).toBe(false);
  expect(it.reads()).toBe(reads + 2);
});

test('an answer costs the same whoever asked before, and tells what is left', async () => {
  await it.server.stop();
  it = await keeping(db, { counter: memoryCounter(() => 0) });
  const told = async () => {
    const { headers, bytes } = await it.ask({ query: LONG });
    const { cost } = (JSON.parse(bytes.toString()) as { extensions: { cost: { actual: number } } }).extensions;
    return { left: Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]), cost: cost.actual };
  };
  const [first, second] = [await told(), await told()];
  expect(second).toEqual({ left: first.left - first.cost, cost: first.cost });
  expect(first.cost).toBeGreaterThan(0);
});

test('who has nothing left is told so, kept or not', async () => {
  await it.server.stop();
  const counter = memoryCounter(() => 0);
  it = await keeping(db, { counter });
  await it.ask({ query: LONG });
  await counter.take('address 127.0.0.1', { name: '', size: 60_000, rate: 0 }, 59_990);
  let told = await it.ask({ query: LONG });
  while (told.status === 200) told = await it.ask({ query: LONG });
  expect([told.status, told.kept]).toEqual([429, false]);
});

test('a proxy that is believed tells who pays', async () => {
  await it.server.stop();
  it = await keeping(db, { trustProxy: 1, counter: memoryCounter(() => 0) });
  const left = async (address: string) =>
    (await it.ask({ query: LONG, headers: { 'x-forwarded-for': address } })).headers.ratelimit;
  const [first, second, other] = [await left('203.0.113.1'), await left('203.0.113.1'), await left('203.0.113.2')];
  expect([first === other, first === second]).toEqual([true, false]);
});
