import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { MOST_POINTS, pointsOf } from '../../src/limits/question';
import { schemaFor } from '../../src/graphql/schema';
import { type Server, startServer } from '../../src/server';
import { type Bomb, bombs } from '../support/bombs';

const schema = schemaFor(0);
const folder = join(__dirname, '..', 'contract');
const contract = readdirSync(folder).filter((file) => /^\d\d-.*\.graphql$/.test(file) && !file.startsWith('12'));

let reads = 0;
let server: Server;
beforeAll(async () => {
  const read = () => Promise.resolve((reads++, []));
  const db = {
    read,
    write: () => Promise.reject(new Error()),
    glance: async () => [],
    ping: async () => undefined,
    close: async () => undefined,
  };
  server = await startServer({ db, host: '127.0.0.1', port: 0 });
});
beforeEach(() => void (reads = 0));
afterAll(() => server.stop());

async function ask(bomb: Bomb) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(bomb),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, size: text.length, ...body };
}

function points(query: string, variables = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation to count the points of.');
  return pointsOf(schema, document, operation, variables).points;
}

test.each(Object.entries(bombs))('%s: refused, and nothing is read', async (_name, bomb) => {
  const { status, size, errors } = await ask(bomb);
  expect(errors?.[0]?.extensions.code).toMatch(
    /^(COST_LIMIT|BAD_REQUEST|BAD_USER_INPUT|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/,
  );
  expect({ status: status < 500, size: size < 2_000, reads }).toEqual({ status: true, size: true, reads: 0 });
});

test('a question within the limits is read', async () => {
  expect(await ask({ query: '{ persons { nodes { id } } }' })).toMatchObject({ status: 200 });
  expect(reads).toBe(1);
});

test.each(contract)('the contract’s %s costs a fifth of the limit at the most', (file) => {
  const { variables } = JSON.parse(readFileSync(join(folder, file.replace('graphql', 'json')), 'utf8')) as Bomb;
  const ids = Object.entries(variables ?? {}).map(([key, value]) => [key, typeof value === 'object' ? 'id' : value]);
  const cost = points(readFileSync(join(folder, file), 'utf8'), Object.fromEntries(ids) as object);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThan(MOST_POINTS / 5);
});

test('the whole schema may be asked for, with room', () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
  expect(points(query)).toBeGreaterThan(MOST_POINTS / 20);
  expect(points(query)).toBeLessThan(MOST_POINTS / 3);
});

test('a refusal names the field that costs most, says what to do, and repeats no alias', async () => {
  const query =
    '{ Josnar: persons(first: 50) { nodes { Baduel: detentions(first: 99) { nodes { statements { nodes { id } } } } } } }';
  const { status, errors } = await ask({ query });
  expect(status).toBe(400);
  expect(errors).toMatchObject([
    {
      message:
        'To answer this may cost 108,950 points, and 10,000 is the most. Detention.statements costs most of them: ask for smaller pages (first), or in several questions.',
      extensions: { code: 'COST_LIMIT' },
      locations: [{ line: 1 }],
    },
  ]);
});

describe('cost', () => {
  const rows = (query: string, variables = {}) => Math.floor(points(query, variables));

  it('multiplies pages within each other, and adds those beside each other', () => {
    const inner = 'nodes { siblings(first: 7) { nodes { kind } } posts(first: 2) { nodes { role } }';
    expect(rows(`{ persons(first: 10) { ${inner} } } }`)).toBe(10 + 70 + 20 + Math.floor((70 + 20) * 0.05));
  });

  it('takes a page of 20 where no size is given, and the size of a variable', () => {
    expect(rows('{ persons { nodes { id } } }')).toBe(21);
    expect(rows('query ($n: Int) { persons(first: $n) { nodes { id } } }', { n: 80 })).toBe(84);
    expect(rows('query ($n: Int = 60) { persons(last: $n) { nodes { id } } }')).toBe(63);
  });

  it('counts for a page of mixed types only the type that costs most', () => {
    const of = (type: string) => `... on ${type} { statements(first: 10) { nodes { id } } }`;
    const all = points(`{ search(text: "a", first: 10) { nodes { entity { ${of('Prison')} ${of('Event')} } } } }`);
    expect(all).toBe(points(`{ search(text: "a", first: 10) { nodes { entity { ${of('Prison')} } } } }`));
  });

  it('leaves out what a directive leaves out', () => {
    expect(points('{ persons @skip(if: true) { nodes { id } } __typename }')).toBeLessThan(1);
  });

  it('counts a value that is sent again under another name for more', () => {
    const again = '{ persons(first: 100) { nodes { a: id b: id } } }';
    expect(points(again) - points('{ persons(first: 100) { nodes { id } } }')).toBe(100 - 5);
  });

  it('counts an id for all that may have it', () => {
    expect(rows('{ nodes(ids: ["a", "b"]) { id } }')).toBe(20);
    expect(rows('{ node(id: "a") { id } }')).toBe(11);
  });

  it('counts a list of a given length for each thing in it', () => {
    expect(rows('{ suggest(text: "a", first: 10) { entity { names { text } } } }')).toBe(110 + 10 + 50 + 2);
  });

  it('counts a list for as long as such lists are', () => {
    expect(rows('{ persons(first: 10) { nodes { names { text } } } }')).toBe(10 + 50 + 2);
  });
});
