import { serverAudits } from 'graphql-http';
import { type Server, startServer } from '../src/server';
import type { Db } from '../src/db';

const gone = () =>
  Promise.reject(
    Object.assign(new Error('bolt://10.0.0.1 is gone'), { name: 'Neo4jError', code: 'ServiceUnavailable' }),
  );
const db: Db = { read: gone, write: gone, glance: gone, ping: gone, close: () => Promise.resolve() };

let server: Server;
beforeAll(async () => {
  server = await startServer({ db, host: '127.0.0.1', port: 0 });
});
afterAll(() => server.stop());

const post = (body: string, type = 'application/json') =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

const ask = async (query: string, variables = {}) => (await post(JSON.stringify({ query, variables }))).json();

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    'keeps audit %s: %s',
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    },
  );
});

test('health says that the server lives though no database answers, and that it is not ready', async () => {
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
});

test('a database that is gone is UNAVAILABLE, field by field, and its address is not told', async () => {
  const answer = await ask('{ persons { nodes { id } } __typename }');
  expect(answer).toMatchObject({
    data: { persons: null, __typename: 'Query' },
    errors: [{ extensions: { code: 'UNAVAILABLE' } }],
  });
  expect(JSON.stringify(answer)).not.toContain('bolt');
});

test.each([
  ['a body that is no JSON', '{"query":', 'application/json', 400],
  ['a body of more than 100 kB', JSON.stringify({ query: '#'.repeat(200_000) }), 'application/json', 413],
  ['a charset that nobody reads', '{}', 'application/json; charset=klingon', 415],
])('%s is refused as JSON', async (_what, body, type, status) => {
  const response = await post(body, type);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('a form is refused', async () => {
  expect((await post('query={__typename}', 'application/x-www-form-urlencoded')).status).toBe(400);
});

test('what is nowhere is told where the API is', async () => {
  const response = await fetch(`${server.url}/graphq`);
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [expect.objectContaining({ message: expect.stringContaining('/graphql') })] },
  ]);
});

test.each([
  [
    'a variable',
    'query ($day: Date!) { prisons { nodes { detentions(asOf: $day) { nodes { id } } } } }',
    { day: 'Josnars Baduel' },
  ],
  ['a literal', '{ prisons { nodes { detentions(asOf: "Josnars Baduel") { nodes { id } } } } }', {}],
  ['a number', '{ persons(first: "Josnars Baduel") { nodes { id } } }', {}],
  ['an id', '{ node(id: { name: "Josnars Baduel" }) { id } }', {}],
  [
    'an enum',
    'query ($kind: EntityKind!) { search(text: "a", kinds: [$kind]) { nodes { entity { id } } } }',
    { kind: 'Josnars Baduel' },
  ],
  [
    'an input field',
    'query ($where: PersonFilter) { persons(where: $where) { nodes { id } } }',
    { where: { 'Josnars Baduel': 1 } },
  ],
])('%s that does not fit is refused without repeating it', async (_what, query, variables) => {
  const { errors } = (await ask(query, variables)) as { errors: { extensions: object }[] };
  expect(errors[0]).toMatchObject({
    extensions: { code: expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/) },
  });
  expect(JSON.stringify(errors)).not.toContain('Josnars');
});

test('every answer names its request', async () => {
  const response = await post(JSON.stringify({ query: '{ nothing }' }));
  const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
  expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
});
