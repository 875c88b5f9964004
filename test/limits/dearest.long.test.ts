import { address, ask } from '../support/ask';

const aliased = (count: number, of: string) => Array.from({ length: count }, (_, i) => `a${i}: ${of}`).join(' ');

/** Questions close to the limit, each dear in its own way, and what they cost more of than it allows is refused. */
const dear: Record<string, string> = {
  'the longest pages in pages':
    '{ persons(first: 100) { nodes { detentions(first: 9) { nodes { id statements(first: 9) { nodes { id } } } } } } }',
  'many lists beside each other': `{ ${aliased(45, 'persons(first: 100) { nodes { id name } }')} }`,
  'many words': `{ ${aliased(30, 'search(text: "de", first: 100) { nodes { entity { id } } }')} }`,
  'many paths': `query ($from: ID!, $to: ID!) { ${aliased(18, 'paths(from: $from, to: $to, maxLength: 6) { length }')} }`,
  'many totals':
    '{ persons(first: 100) { nodes { a: statements(first: 1) { totalCount } b: detentions(first: 1) { totalCount } c: posts(first: 1) { totalCount } } } }',
  'many heads in charge':
    '{ prisons(first: 20) { nodes { detentions(first: 40) { nodes { inCharge(first: 5) { nodes { overlap } } } } } } }',
  'many long values': `{ statements: sources(first: 100) { nodes { statements(first: 25) { nodes { ${aliased(5, 'text')} } } } } }`,
  'many kinds': `{ sources(first: 60) { nodes { statements(first: 20) { nodes { about { __typename ... on Fact { id statements(first: 3) { nodes { id } } } ... on Entity { id names { text } } } } } } } }`,
  'many long ids': `query ($ids: [ID!]!) { ${aliased(9, 'nodes(ids: $ids) { id }')} }`,
  'many long texts to look for': `query ($words: String!) { ${aliased(45, 'search(text: $words, first: 50) { nodes { entity { id } } }')} }`,
  'many long filters': `query ($where: PersonFilter!) { ${aliased(45, 'persons(first: 90, where: $where) { nodes { id } }')} }`,
};

const certainty = Array.from({ length: 450 }, (_, i) => ['CERTAIN', 'POSSIBLE', 'NO'][i % 3]);
const day = { on: '2025-06-01', certainty };
/** As much as a request of 100 kB and 1,000 values may say. */
const LONG = {
  ids: Array.from({ length: 100 }, (_, i) => String(i).padEnd(900, 'x')),
  words: Array.from({ length: 125 }, (_, i) => (100 + i).toString(36)).join(' '),
  where: { held: day, released: day },
};

test.each(Object.entries(dear))('%s are answered well before the deadline', async (name, query) => {
  const people = (await ask('{ persons(first: 2) { nodes { id } } }')).data as { persons: { nodes: { id: string }[] } };
  const [from, to] = people.persons.nodes.map(({ id }) => id);
  const named = Object.entries({ from, to, ...LONG }).filter(([variable]) => query.includes(`$${variable}`));
  const once = async () => {
    const response = await fetch(`${address()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: Object.fromEntries(named) }),
    });
    return response.text();
  };
  // As in a server that runs: Neo4j has planned the statements.
  await once();
  const before = process.memoryUsage().rss;
  const begin = performance.now();
  const text = await once();
  const [time, grown] = [performance.now() - begin, (process.memoryUsage().rss - before) / 1e6];
  console.info(`${name}: ${time.toFixed(0)} ms, ${(text.length / 1e6).toFixed(2)} MB, memory +${grown.toFixed(0)} MB`);
  expect(text).not.toContain('"errors"');
  expect(time).toBeLessThan(2_000);
  expect(text.length).toBeLessThan(20e6);
});
