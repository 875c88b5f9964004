import { extentsOf } from '../../explorer/src/answer/extent';

const nodes = (n: number) => Array.from({ length: n }, (_, i) => ({ id: String(i) }));

/** How far `persons` of an answer is known to be all. */
function extent(list: string, persons: object, variables: Record<string, unknown> = {}, head = ''): string | undefined {
  const data = { persons };
  return extentsOf({ document: `${head}{ persons${list} }`, variables }, data).get(persons);
}

const PAGE = 'pageInfo { hasNextPage hasPreviousPage }';

test.each([
  ['fewer rows than the server gives', '{ nodes { id } }', { nodes: nodes(19) }, 'whole'],
  ['as many rows as the server gives', '{ nodes { id } }', { nodes: nodes(20) }, 'unsure'],
  ['as many rows as it asks for', '(first: 3) { nodes { id } }', { nodes: nodes(3) }, 'unsure'],
  ['fewer from the end than it asks for', '(last: 3) { nodes { id } }', { nodes: nodes(2) }, 'whole'],
  [
    'as many edges as it asks for',
    '(first: 1) { edges { node { id } } }',
    { edges: [{ node: { id: 'a' } }] },
    'unsure',
  ],
  ['rows under another name', '(first: 1) { all: nodes { id } }', { all: nodes(1) }, 'unsure'],
  ['a page that goes on', `{ nodes { id } ${PAGE} }`, { nodes: nodes(1), pageInfo: { hasNextPage: true } }, 'cut'],
  ['a page that is the last', `(first: 2) { nodes { id } ${PAGE} }`, last(2, { hasNextPage: false }), 'whole'],
  [
    'a page from the end, with the wrong side asked',
    `(last: 2) { nodes { id } ${PAGE} }`,
    last(2, { hasNextPage: false }),
    'unsure',
  ],
  [
    'a page that goes on, under another name',
    '(first: 1) { nodes { id } p: pageInfo { more: hasNextPage } }',
    { nodes: nodes(1), p: { more: true } },
    'cut',
  ],
  ['a page after another', '(after: "x") { nodes { id } }', { nodes: nodes(1) }, 'cut'],
  [
    'no more than there are in all',
    '(first: 2) { totalCount nodes { id } }',
    { totalCount: 2, nodes: nodes(2) },
    'whole',
  ],
  ['fewer than there are in all', '(first: 2) { totalCount nodes { id } }', { totalCount: 3, nodes: nodes(2) }, 'cut'],
])('a list with %s', (_what, list, persons, expected) => expect(extent(list, persons)).toBe(expected));

function last(n: number, pageInfo: object) {
  return { nodes: nodes(n), pageInfo };
}

test('the size of a page is read from variables, their defaults and fragments as well', () => {
  const full = { nodes: nodes(3) };
  expect(extent('(first: $n) { nodes { id } }', full, { n: 3 }, 'query ($n: Int) ')).toBe('unsure');
  expect(extent('(first: $n) { nodes { id } }', full, {}, 'query ($n: Int = 3) ')).toBe('unsure');
  expect(extent('(first: $n) { nodes { id } }', full, { n: 4 }, 'query ($n: Int = 3) ')).toBe('whole');
  const document = 'query { ...All } fragment All on Query { persons(first: 3) { nodes { id } } }';
  expect(extentsOf({ document, variables: {} }, { persons: full }).get(full)).toBe('unsure');
});

test('of several operations the one that was asked counts', () => {
  const full = { nodes: nodes(3) };
  const document = 'query A { persons { nodes { id } } } query B { persons(first: 3) { nodes { id } } }';
  const extents = (operation: string) => extentsOf({ document, variables: {}, operation }, { persons: full });
  expect([extents('A').get(full), extents('B').get(full)]).toEqual(['whole', 'unsure']);
});

test('what is no list of pages has no extent, and what is no document has none at all', () => {
  expect(extentsOf({ document: '{ nodes(ids: []) { id } }', variables: {} }, { nodes: nodes(20) }).size).toBe(0);
  expect(extentsOf({ document: '{', variables: {} }, { persons: { nodes: [] } }).size).toBe(0);
});
