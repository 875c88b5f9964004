import { setTimeout as sleep } from 'node:timers/promises';
import { parseList } from 'structured-headers';
import { TimeoutError } from '../../src/errors';
import { type Server, startServer } from '../../src/server';
import { stubDb } from '../support/stub';
import { until } from '../support/until';

let server: Server;
let reads = 0;
let read: () => Promise<unknown[][]>;
beforeEach(async () => {
  reads = 0;
  read = async () => (await sleep(200), []);
  server = await startServer({
    db: stubDb(() => (reads++, read())),
    host: '127.0.0.1',
    port: 0,
    trustProxy: 1,
  });
});
afterEach(() => server.stop());

interface Told {
  data?: { rateLimit?: Record<string, number> } | null;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: { cost: { requested: number; actual: number } };
}

async function ask(
  query: string,
  headers: Record<string, string> = {},
  more: RequestInit & { variables?: object } = {},
) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: more.variables }),
    ...(more.signal && { signal: more.signal }),
  });
  const [, { r: left, t: wait } = {}] = parsed(response.headers.get('ratelimit'));
  return {
    status: response.status,
    headers: response.headers,
    left: Number(left),
    wait,
    body: (await response.json()) as Told,
  };
}

/** The one item of a RateLimit header, read by somebody else's parser. */
function parsed(header: string | null): [string, Record<string, unknown>] | [] {
  const [item] = parseList(header ?? '');
  return item ? [String(item[0]), Object.fromEntries(item[1])] : [];
}

const DEAR = '{ persons(first: 100) { nodes { detentions(first: 90) { nodes { id } } } } }';

test('a question takes what it may cost, gets back what it did not, and tells both', async () => {
  const { body, left, headers } = await ask(DEAR);
  expect(body.extensions?.cost.requested).toBeGreaterThan(9_000);
  expect(body.extensions?.cost.actual).toBeLessThan(5);
  expect(left).toBe(60_000 - (body.extensions?.cost.actual ?? 0));
  expect(parsed(headers.get('ratelimit-policy'))).toEqual(['points', { q: 60_000, w: 60 }]);
});

test('rateLimit tells what there is, with what the question itself may cost taken off', async () => {
  const { body } = await ask(
    '{ rateLimit { limit left: remaining perSecond cost } persons(first: 50) { totalCount } }',
  );
  const { requested } = body.extensions?.cost ?? { requested: 0 };
  expect(requested).toBeGreaterThan(50);
  expect(body.data?.rateLimit).toEqual({ limit: 60_000, left: 60_000 - requested, perSecond: 1_000, cost: requested });
});

test('a dry run tells the price, and nothing is read', async () => {
  const { body, left } = await ask(DEAR, { 'habeas-dry-run': '1' });
  expect(body).toEqual({ data: null, extensions: { cost: { requested: expect.any(Number), actual: 0 } } });
  expect([reads, left]).toEqual([0, 60_000 - 10]);
  expect((await ask('{ persons(first: 101) { totalCount } }', { 'habeas-dry-run': '1' })).body.errors).toHaveLength(1);
});

test('who has too little left is told so, when to ask again, and what it would cost; and nothing is read', async () => {
  // Questions that are under way have taken all that they may cost.
  const under = Array.from({ length: 12 }, () => ask(DEAR));
  const answers = await Promise.all(under);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  for (const { headers, body, left } of refused) {
    expect(body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMIT' } }]);
    expect(body.errors?.[0]?.message).toMatch(/may cost 9,\d+ points, and you have [\d,]+ left: ask again in \d+ s/);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(left).toBeLessThan(10_000);
  }
  expect(reads).toBeLessThan(12);
  expect((await ask('{ __typename }')).status).toBe(200);
  expect((await ask(DEAR, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
});

test('what is refused costs a little as well', async () => {
  for (const query of ['{ nothing }', '{', '{ persons(first: 0) { totalCount } }'])
    expect((await ask(query)).left).toBeLessThanOrEqual(60_000 - 10);
});

test('what is broken off has cost all that it may cost: by the deadline, and by who does not wait for the answer', async () => {
  read = () => Promise.reject(new TimeoutError());
  const { body, left } = await ask(DEAR);
  expect(body.errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
  expect(left).toBeLessThan(60_000 - 9_000);
  const end = new AbortController();
  read = async () => (end.abort(), await sleep(1_000), []);
  await expect(ask(DEAR, {}, { signal: end.signal })).rejects.toThrow('aborted');
  await until(() => reads === 2);
  await sleep(100);
  expect((await ask('{ __typename }')).left).toBeLessThan(60_000 - 18_000 + 1_000);
});

test('what cannot be read right now costs nothing', async () => {
  read = () => Promise.reject(Object.assign(new Error(), { name: 'Neo4jError', code: 'ServiceUnavailable' }));
  const { body, left } = await ask(DEAR);
  expect(body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  expect(left).toBe(60_000);
});

test('variables that do not fit cost as much as what is refused', async () => {
  const { body, left } = await ask(
    'query ($n: Int) { persons(first: $n) { totalCount } }',
    {},
    { variables: { n: 'x' } },
  );
  expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect([reads, left]).toEqual([0, 60_000 - 10]);
});
