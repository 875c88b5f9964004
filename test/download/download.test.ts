import { parse } from 'csv-parse/sync';
import { connect } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import { warm } from '../../src/read/warm';
import { address, ask } from '../support/ask';
import { download } from '../support/download';
import { testTarget } from '../support/neo4j';

type Row = Record<string, unknown>;

/** Neo4j plans a statement when it is first asked, which may take longer than an answer on a busy machine. */
beforeAll(async () => {
  const db = await connect(testTarget());
  await warm(nouns, db, 0);
  await db.close();
}, 120_000);

/** The rows of a download, and its last line. */
async function rows(query: string, more: Record<string, string> = {}): Promise<{ rows: Row[]; end: Row }> {
  const response = await download('ndjson', query, more);
  const lines = (await response.text()).trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line) as Row);
  return { rows: parsed.slice(0, -1), end: parsed.at(-1) as Row };
}

/** The table of a download, as a reader gives it that knows nothing of ours but that # begins a comment. */
async function table(query: string, more: Record<string, string> = {}): Promise<Row[]> {
  const text = await (await download('csv', query, more)).text();
  return parse<Row>(text, { bom: true, columns: true, comment: '#', record_delimiter: '\r\n' });
}

/** All rows of a list, its pages asked for one after the other by hand. */
async function byHand(list: string, fields: string): Promise<Row[]> {
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { ${list}(first: 3, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const page = (await ask(query, { after })).data?.[list] as {
      nodes: Row[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const PERSON = '__typename id name names { text } detentions { nodes { id } pageInfo { hasNextPage } }';

test.each(['', '(first: 1)', '(first: 7)', '(first: 100)'])(
  'a download is the whole list, as its pages asked by hand are: %s',
  async (page) => {
    const whole = await byHand('persons', PERSON);
    const downloaded = await rows(`{ persons${page} { nodes { ${PERSON} } } }`, { sources: 'false' });
    expect(whole.length).toBeGreaterThan(15);
    expect(downloaded).toEqual({ rows: whole, end: { complete: true, rows: whole.length } });
  },
);

test('a table has the same values, a column for each that is selected, and says at its end that it is whole', async () => {
  const query = '{ persons { nodes { __typename id name names { text } } } }';
  const whole = await byHand('persons', '__typename id name names { text }');
  const expected = whole.map(({ names, ...values }) => ({
    ...values,
    'names.text': (names as { text: string }[]).map(({ text }) => text).join('; '),
  }));
  const guarded = (row: Row) => ({ ...row, id: String(row.id).replace(/^-/, "'-") });
  expect(await table(query)).toEqual(expected.map(guarded));
  const response = await download('csv', query);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=persons.csv');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString().slice(1).split('\r\n').slice(0, 1)).toEqual(['__typename,id,name,names.text']);
  expect(bytes.toString()).toMatch(new RegExp(`\r\n# whole: ${whole.length} rows,,,\r\n$`));
});

test('a question to /graphql is answered with a table where its Accept asks for one, by GET and POST', async () => {
  const query = '{ prisons { nodes { name } } }';
  const headers = { accept: 'text/csv', 'content-type': 'application/json' };
  const posted = await fetch(`${address()}/graphql?end=false`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const got = await fetch(`${address()}/graphql?end=false&query=${encodeURIComponent(query)}`, { headers });
  expect(await posted.text()).toMatch(/^id,name\r\n\S+,El Helicoide\r\n\S+,El Rodeo I\r\n$/);
  expect((await got.text()).length).toBeGreaterThan(40);
  const lines = await fetch(`${address()}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/x-ndjson' },
  });
  expect(await lines.text()).toMatch(/\n\{"complete":true,"rows":2\}\n$/);
  const usual = await fetch(`${address()}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: '*/*' } });
  expect(await usual.json()).toMatchObject({ data: { prisons: { nodes: [{}, {}] } } });
});

test('who says so and where it was published stands beside facts, figures and statements, unless nobody wants it', async () => {
  const sources = 'sources.nodes.';
  const detentions = await table('{ detentions { nodes { person { name } } } }');
  expect(detentions.find((row) => row['person.name'] === 'Biagio Pilieri')).toMatchObject({
    [`${sources}assertedBy.name`]: 'El Tiempo (Venezuela)',
    [`${sources}citations.source.publisher.name`]: 'El Tiempo (Venezuela)',
    [`${sources}citations.source.url`]: expect.stringMatching(/^https:/),
    'sources.pageInfo.hasNextPage': 'false',
  });
  const [figure = {}] = await table('{ figures { nodes { count } } }');
  expect(Object.keys(figure)).toEqual([
    'id',
    'count',
    'assertedBy.name',
    'citations.source.subject',
    'citations.source.title',
    'citations.source.publisher.name',
    'citations.source.url',
  ]);
  expect(await table('{ figures(first: 1) { nodes { count } } }', { sources: 'false', limit: '1' })).toEqual([
    { id: expect.any(String), count: expect.stringMatching(/^\d*$/) },
  ]);
});

test('the columns of things of several types are those of all of them, and known before the first row', async () => {
  const timeline = `{ person(id: $id) { timeline { nodes { status ... on Detention { prison { name } } ... on Post { at { ... on Entity { name } } } } } } }`;
  const [person] = (await rows('{ persons(where: { text: "enrique marquez" }) { nodes { id } } }')).rows;
  const found = await table(`query ($id: ID!) ${timeline}`, {
    variables: JSON.stringify({ id: person?.id }),
    sources: 'false',
  });
  expect(Object.keys(found[0] ?? {})).toEqual([
    '__typename',
    'id',
    'status',
    'prison.id',
    'prison.name',
    'at.__typename',
    'at.id',
    'at.name',
  ]);
  expect(found.map((row) => [row.__typename, row['at.name'], row['prison.name']])).toEqual([
    ['Post', 'National Electoral Council', ''],
    ['Detention', '', 'El Helicoide'],
    ['Release', '', ''],
  ]);
});

test('a list within a row says whether it is cut', async () => {
  const query = '{ persons(where: { text: "josnars" }) { nodes { detentions(first: 1) { nodes { status } } } } }';
  expect(await table(query)).toMatchObject([{ 'detentions.pageInfo.hasNextPage': 'true' }]);
  expect(await table(query.replace('first: 1', 'last: 1'))).toMatchObject([
    { 'detentions.pageInfo.hasPreviousPage': 'true' },
  ]);
  expect(await table(query.replace('first: 1', 'first: 9'))).toMatchObject([
    { 'detentions.pageInfo.hasNextPage': 'false' },
  ]);
});

test('a download of some rows says that it is cut and where to go on, and going on gives the rest', async () => {
  const query = 'query ($from: String) { persons(first: 2, after: $from) { nodes { id } } }';
  const whole = (await rows(query)).rows;
  const some = await rows(query, { limit: '5' });
  expect(some).toEqual({
    rows: whole.slice(0, 5),
    end: { complete: false, rows: 5, code: 'LIMIT', after: expect.any(String) },
  });
  const rest = await rows(query, { variables: JSON.stringify({ from: some.end.after }) });
  expect(rest.rows).toEqual(whole.slice(5));
  expect(await rows(query, { limit: String(whole.length) })).toMatchObject({ end: { complete: true } });
  expect(await (await download('csv', query, { limit: '5' })).text()).toMatch(
    new RegExp(`\n# cut after 5 rows: LIMIT - go on with after: ${String(some.end.after)},,\r\n$`),
  );
});

test('of several operations the one that is named is downloaded, with fragments, edges and what stands beside them', async () => {
  const query = `query One { prisons { nodes { ...Named } } }
    query Other($with: Boolean!) { found: persons { totalCount edges { cursor node { ...Named @include(if: $with) } } pageInfo { hasNextPage } } }
    fragment Named on Entity { called: name }`;
  const found = await table(query, { operationName: 'Other', variables: '{"with":true}' });
  expect(found[0]).toEqual({
    __typename: expect.any(String),
    id: expect.any(String),
    name: 'Alfredo Romero',
    called: 'Alfredo Romero',
  });
  expect(
    Object.keys((await table(query, { operationName: 'Other', variables: '{"with":false}' }))[0] ?? {}),
  ).toHaveLength(3);
});

test('a thing that is not there has a list without rows, and that is whole', async () => {
  expect(await rows('{ prison(id: "nobody") { detentions { nodes { id } } } }')).toEqual({
    rows: [],
    end: { complete: true, rows: 0 },
  });
});

test('pages are as small as the rows are dear, and rows that cost too much even alone are refused', async () => {
  const within = (first: number) =>
    `{ persons(first: 100) { nodes { detentions(first: ${first}) { nodes { statements(first: 20) { nodes { id } } } } } } }`;
  expect((await rows(within(20))).end).toMatchObject({ complete: true });
  const dear = await download('csv', within(100).replace('first: 20', 'first: 100'));
  expect([dear.status, await dear.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'COST_LIMIT' } }] }]);
});
