import { address } from '../support/ask';
import { download } from '../support/download';

test.each([
  ['has two lists', '{ prisons { nodes { id } } persons { nodes { id } } }', 'BAD_USER_INPUT'],
  ['has none', '{ __typename }', 'BAD_USER_INPUT'],
  ['has more beside its list', '{ prison(id: "1") { name detentions { nodes { id } } } }', 'BAD_USER_INPUT'],
  ['has a list of lists', '{ nodes(ids: ["1"]) { ... on Prison { detentions { nodes { id } } } } }', 'BAD_USER_INPUT'],
  ['selects no rows', '{ persons { totalCount } }', 'BAD_USER_INPUT'],
  ['goes backward', '{ persons(last: 3) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['has a page of no allowed size', '{ persons(first: 500) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['has a cursor of another list', '{ persons(after: "x") { nodes { id } } }', 'BAD_USER_INPUT'],
  ['does not parse', '{ persons {', 'GRAPHQL_PARSE_FAILED'],
  ['does not fit the schema', '{ persons { nodes { nothing } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['lacks a variable', 'query ($id: ID!) { prison(id: $id) { detentions { nodes { id } } } }', 'BAD_USER_INPUT'],
  ['does not say which operation', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
])('a document that %s is refused as JSON, before anything is sent', async (_what, query, code) => {
  const response = await download('csv', query);
  expect([response.status, response.headers.get('content-disposition')]).toEqual([400, null]);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.any(String), extensions: { code, requestId: response.headers.get('x-request-id') } }],
  });
});

test('a document that has more columns than anybody reads is refused, however short it is', async () => {
  const level = (name: string, below: string) =>
    `fragment ${name} on Person { ${[1, 2, 3, 4, 5].map((i) => `a${i}: siblings(first: 1) { nodes { relative { ${below} } } }`).join(' ')} }`;
  const fragments = [level('A', '...B'), level('B', '...C'), level('C', '...D'), level('D', 'id')].join(' ');
  const response = await download('csv', `{ persons(first: 1) { nodes { ...A } } } ${fragments}`);
  expect([response.status, (await response.text()).includes('at most 500 columns')]).toEqual([400, true]);
});

test.each([
  ['limit=0', '`limit` is a whole number above 0'],
  ['limit=some', '`limit` is a whole number above 0'],
  ['end=no', '`end` is true or false'],
  ['sources=1', '`sources` is true or false'],
  ['variables=[1]', 'an object of JSON in `variables`'],
  ['variables={', 'an object of JSON in `variables`'],
  ['operationName=a&operationName=b', 'as `operationName`'],
  ['query=1', 'Send the document as `query`'],
])('a download with %s is told what to send', async (more, told) => {
  const response = await fetch(`${address()}/export.csv?query={persons{nodes{id}}}&${more}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(told);
});

test('a name that a table gives to something else is refused in words, and so is a table without a column', async () => {
  const refusal = async (query: string) => (await (await download('csv', query)).json()) as object;
  const told = (message: string) => ({
    errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(await refusal('{ persons { nodes { id: name } } }')).toMatchObject(told('name no other field so'));
  const nothing = '{ search(text: "el") { nodes { matched @skip(if: true) { text } } } }';
  expect(await refusal(nothing)).toMatchObject(told('a table needs a column'));
  expect((await download('csv', '{ persons(first: 1) { nodes { called: name } } }')).status).toBe(200);
});

test('addresses of downloads are read with GET, and HEAD tells what they would give', async () => {
  const head = await download('csv', '{ prisons { nodes { id } } }', {}, 'HEAD');
  expect([head.status, head.headers.get('content-disposition')]).toEqual([200, 'attachment; filename=prisons.csv']);
  expect((await download('csv', '{ nothing }', {}, 'HEAD')).status).toBe(400);
  const post = await download('csv', '{ prisons { nodes { id } } }', {}, 'POST');
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test('pages of other sites may read a download', async () => {
  const headers = { origin: 'https://news.example' };
  const response = await fetch(`${address()}/export.csv?query={prisons{nodes{id}}}`, { headers });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});
