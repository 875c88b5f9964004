export interface Bomb {
  query: string;
  variables?: Record<string, unknown>;
}

const times = (count: number, make: (i: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

/** A person's detentions' persons' detentions …, ten of each. */
const circle = (depth: number, inner: string) =>
  `{ persons(first: 10) { nodes ${nested(depth, '{ detentions(first: 10) { nodes { person ', inner, '}}}')} } }`;

/** Fragments of which each spreads the next one twice: 2^n selections out of n lines. */
const doubling = (count: number) =>
  `{ persons(first: 1) { nodes { ...F0 } } } ${times(count, (i) => `fragment F${i} on Person { a: siblings(first: 1) { nodes { relative { ...F${i + 1} } } } b: siblings(first: 1) { nodes { relative { ...F${i + 1} } } } }`)} fragment F${count} on Person { id }`;

/** Questions that are short to write and endless to answer: each is to be refused before anything is read. */
export const bombs: Record<string, Bomb> = {
  'fragments that double': { query: doubling(9) },
  'more fragments that double': { query: doubling(30) },
  'a fragment that spreads itself': { query: '{ persons { nodes { ...F } } } fragment F on Person { ...F }' },
  '20,000 variables': { query: `query (${times(20_000, (i) => `$a${i}:ID`)}) { __typename }` },
  '60 variables': {
    query: `query (${times(60, (i) => `$a${i}: ID`)}) { ${times(40, (i) => `a${i}: node(id: $a${i}) { id }`)} }`,
  },
  'lists in lists': { query: `{ search(text: "a", kinds: ${nested(480, '[', '', ']')}) { nodes { entity { id } } } }` },
  'objects in objects': { query: `{ persons(where: ${nested(300, '{a:', '1', '}')}) { nodes { id } } }` },
  'selections in selections': { query: nested(490, '{a', '', '}') },
  'fields that overlap': {
    query:
      `{ persons { nodes { ${times(120, (i) => `a: siblings(first: ${1 + (i % 100)}) { nodes { id } }`)} } } }`.slice(
        0,
        90_000,
      ),
  },
  'pages below many suggestions': {
    query:
      '{ suggest(text: "a", first: 100) { entity { ... on Person { detentions(first: 100) { nodes { statements(first: 50) { nodes { id } } } } } } } }',
  },
  'fan-out': { query: circle(3, '{ id }') },
  'fan-out of 1 and 100': {
    query:
      '{ persons(first: 1) { nodes { siblings(first: 100) { nodes { relative { siblings(first: 100) { nodes { id } } } } } } } }',
  },
  'a deep circle of single rows': { query: circle(30, '{ id }').replaceAll('first: 10', 'first: 1') },
  'introspection in a circle': {
    query: `{ __schema { types { ${nested(6, 'fields { type { ', 'name', '}}')} } } }`,
  },
  'introspection 40 times': {
    query: `{ ${times(40, (i) => `a${i}: __schema { types { ...T } }`)} } fragment T on __Type { name description fields { name description args { name description type { name } } type { name ofType { name ofType { name } } } } }`,
  },
  '101 aliases': { query: `{ ${times(101, (i) => `a${i}: __typename`)} }` },
  '30 lists of 100 with totals': {
    query: `{ ${times(30, (i) => `a${i}: persons(first: 100) { nodes { detentions(first: 1) { totalCount } } }`)} }`,
  },
  'an unknown directive 400 times': { query: `{ __typename ${'@aa '.repeat(400)} }` },
  'a known directive 90 times': { query: `{ ${times(90, () => `__typename @include(if: true)`)} }` },
  '90 kB of one string': { query: `{ search(text: "${'a'.repeat(90_000)}") { nodes { entity { id } } } }` },
  '20,000 ids': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: new Array(20_000).fill('') },
  },
  '101 ids': { query: `{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }` },
  '48 lists of 100 ids': {
    query: `query ($ids: [ID!]!) { ${times(48, (i) => `a${i}: nodes(ids: $ids) { ... on Person { names { text } } }`)} }`,
    variables: { ids: new Array(100).fill('a') },
  },
  '300 operations': { query: times(300, (i) => `query A${i} { a }`) },
  '20 paths': {
    query: `query ($a: ID!) { ${times(20, (i) => `a${i}: paths(from: $a, to: $a, maxLength: 6) { length }`)} }`,
    variables: { a: 'a' },
  },
  'words by words': {
    query: `{ ${times(49, (i) => `a${i}: search(text: "a", first: 100) { nodes { entity { name } } }`)} }`,
  },
  'a page of 101': { query: '{ persons { nodes { siblings(first: 101) { nodes { id } } } } }' },
  'the first and the last': { query: '{ persons { nodes { siblings(first: 1, last: 1) { nodes { id } } } } }' },
  'values by aliases': {
    query: `{ persons(first: 100) { nodes { siblings(first: 90) { nodes { ${times(40, (i) => `a${i}: id`)} } } } } }`,
  },
  'types within types': {
    query: `{ persons(first: 5) { nodes { ${nested(4, 'statements(first: 5) { nodes { about { ... on Fact { statements(first: 5) { nodes { about { ... on Entity { ', 'name', '}}}}}}}}')} } } }`,
  },
  'lists of lists in a variable': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: JSON.parse(nested(1_000, '[', '', ']')) as unknown },
  },
};
