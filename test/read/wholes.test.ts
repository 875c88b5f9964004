import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import type { Read } from '../../src/read/ask';
import { knownWholes } from '../../src/read/known';
import { makeWholes } from '../../src/read/wholes';
import { schemaFor } from '../../src/graphql/schema';
import { WHOLE, execute } from '../support/execute';
import { makeWorld, type World } from '../support/slow/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world.db.close());

const NESTED = `{ persons(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
  id name detentions(first: 3) { nodes { status prison { name detentions(first: 2) { nodes { id person { name } } } } } }
  siblings(first: 2) { totalCount nodes { relative { id name } } } names { text } } } } }`;

const PARTS = `{ detentions(last: 40) { edges { cursor node {
  prison { name heads(first: 2) { nodes { at { ... on Organisation { id } } holder { id releases(first: 1) { totalCount } } } } }
  person { ... on Node { id } releases(first: 2) { nodes { event { name claimedTotals(first: 2) { nodes { count } } } } } }
  statements(first: 2) { nodes { id citations { locator source { publisher { ... on Entity { name } } } } assertedBy { ... on Person { name } } } }
} } } }`;

const LISTS = `{ prisons(first: 5) { nodes { name
  many: detentions(first: 50) { nodes { id } }
  one: detentions(first: 1, asOf: "2025-06-01") { pageInfo { hasNextPage endCursor } nodes { status } }
  two: detentions(last: 2, statuses: [AGREED]) { pageInfo { hasPreviousPage startCursor } edges { cursor node { id } } }
  other: detentions(first: 2, orderBy: OLDEST_FIRST) { totalCount edges { cursor node { id inCharge(first: 2) { nodes { overlap } } } } }
} } }`;

const SELF = `{ persons(first: 9) { nodes { codetainees(first: 3) { nodes { certainDays other {
  person { name names { text } codetainees(first: 2) { totalCount nodes { certainDays other { person { id } } } } }
} } } } } }`;

const TYPES = `{ persons(first: 100) { nodes {
  ... on PrivatePerson { relatives(first: 1) { nodes { id } } timeline(first: 2, orderBy: NEWEST_FIRST) { nodes { id } } }
  ... on Official { relatives(first: 1) { totalCount pageInfo { hasNextPage } } timeline(first: 2) { nodes { id } } }
} } }`;

const SEARCH = `{ search(text: "maria", first: 10) { nodes { matched { text } entity { name
  ... on Person { detentions(first: 2) { nodes { id status prison { name heads(first: 1) { nodes { id } } } } } }
  ... on Prison { detentions(first: 2) { nodes { id person { name } } } heads(first: 2) { nodes { holder { id } } } }
} } } }`;

const questions = [
  ['NESTED', 0, NESTED],
  ['NESTED', 2, NESTED],
  ['PARTS', 1, PARTS],
  ['LISTS', 0, LISTS],
  ['LISTS', 1, LISTS],
  ['SELF', 0, SELF],
  ['SELF', 1, SELF],
] as const;

test.each(questions)('%s at level %i is read as one statement, with the same answer', async (_, level, source) => {
  const cut = await execute(world.db, level, source);
  const whole = await execute(world.db, level, source, {}, WHOLE);
  expect(whole.statements).toHaveLength(1);
  expect(cut.statements.length).toBeGreaterThan(3);
  expect(cut.errors).toBeUndefined();
  expect(JSON.stringify(whole.data)).toBe(JSON.stringify(cut.data));
});

test('what each type selects of a list is read though another type selects less of it, or another list under its name', async () => {
  const cut = await execute(world.db, 0, TYPES);
  const whole = await execute(world.db, 0, TYPES, {}, WHOLE);
  expect(whole.steps).toEqual(['whole person/list', 'fact/ofPerson', 'fact/ofPerson']);
  expect(JSON.stringify(cut.data)).toContain('{"totalCount":3,"pageInfo":{"hasNextPage":true}}');
  expect(JSON.stringify(whole.data)).toBe(JSON.stringify(cut.data));
});

test('what only some of the types found select is read with them', async () => {
  const cut = await execute(world.db, 1, SEARCH);
  const whole = await execute(world.db, 1, SEARCH, {}, WHOLE);
  expect(whole.steps[0]).toBe('whole search/hits');
  expect(whole.steps.length).toBeLessThan(cut.steps.length);
  expect(JSON.stringify(whole.data)).toBe(JSON.stringify(cut.data));
});

/** The graph, and the parameters of each statement that is sent to it. */
function notingParameters(): { sent: object[]; noting: Db } {
  const sent: object[] = [];
  return { sent, noting: { ...world.db, read: (...read) => (sent.push(read[1]), world.db.read(...read)) } };
}

test('no more rows are read than a page of each part has', async () => {
  const { sent, noting } = notingParameters();
  await execute(noting, 0, NESTED, {}, WHOLE);
  expect(sent).toMatchObject([{ n: 21, t: 1_001, n1: 3, t1: 0, n2: 2, n3: 2, t3: 1_001 }]);
});

test('where only a total is selected, no row is read', async () => {
  const { sent, noting } = notingParameters();
  const source =
    '{ search(text: "maria") { totalCount } persons { totalCount nodes { siblings { totalCountIsExact } } } }';
  const [cut, whole] = [await execute(world.db, 0, source), await execute(noting, 0, source, {}, WHOLE)];
  expect(sent).toMatchObject([
    { n: 0, t: 1_001 },
    { n: 20, t: 1_001, n1: 0, t1: 1_001 },
  ]);
  expect(JSON.stringify(whole.data)).toBe(JSON.stringify(cut.data));
  expect(JSON.stringify(whole.data)).toMatch(/"search":\{"totalCount":[1-9]/);
});

test('a known question reads the columns that it needs, and no others', async () => {
  const ask = async (source: string) => {
    const cut = await execute(world.db, 2, source);
    const whole = await execute(world.db, 2, source, {}, WHOLE);
    expect(whole.data).toEqual(cut.data);
    return [cut, whole].map(({ statements }) => /RETURN (\[.*\])/.exec(statements[0]!)?.[1]);
  };
  const [all, needed] = await ask('{ prisons(first: 3) { edges { node { id } } } }');
  expect(all).toContain('that.dateStatus2');
  expect(needed).toBe('[that.key2, that.id]');
  const [, parts] = await ask(
    '{ detentions(first: 3) { nodes { person { id } period { certainty(on: "2025-01-01") } } } }',
  );
  expect(parts).toMatch(
    /^\[link\.key2, .*certainFrom.*, CASE WHEN subject\.key2 IS NULL THEN NULL ELSE \[subject\.id, coalesce\(subject\.typename2.*\)\] END\]$/,
  );
  const [, again] = await ask('{ persons(first: 3) { nodes { detentions(first: 1) { nodes { person { name } } } } } }');
  expect(again).toBe('[link1.key2]');
}, 20_000);

test('a question is asked whole once it was seen often and is planned, and other pages of it too', async () => {
  const asked: string[] = [];
  const wholes = makeWholes((cypher, parameters) => {
    asked.push(cypher);
    return world.db.read(cypher, parameters);
  }, 3);
  const ask = async (first: number) => {
    const { statements } = await execute(
      world.db,
      0,
      'query ($first: Int) { persons(first: $first) { nodes { siblings { nodes { id } } } } }',
      { first },
      { wholes },
    );
    return statements.length;
  };
  expect([await ask(5), await ask(6), await ask(7)]).toEqual([2, 2, 2]);
  while ((await ask(8)) > 1) await sleep(20);
  expect(asked).toHaveLength(1);
  expect(await ask(9)).toBe(1);
});

test('a known document is read as one statement from the first time, whatever its variables', async () => {
  const read: Read = (cypher, parameters) => world.db.read(cypher, parameters);
  const wholes = makeWholes(read);
  const known = `query ($id: ID!, $first: Int, $statuses: [FactStatus!]!) {
    person(id: $id) { detentions(first: $first, statuses: $statuses) { nodes { prison { heads { nodes { id } } } } } } }`;
  const documents = ['{ nothing }', 'no document', known];
  const [question, ...others] = await knownWholes(nouns, { schema: schemaFor(0), level: 0, documents });
  expect(others).toEqual([]);
  void wholes.plan(question!);
  const variables = { id: world.graph.nodes[0]!.properties.id, statuses: ['AGREED'], first: 3 };
  const ask = () => execute(world.db, 0, known, variables, { wholes });
  while ((await ask()).steps.join() !== 'whole entity/byId') await sleep(20);
}, 10_000);

test('a statement that cannot be planned is not used, and others are planned after it', async () => {
  const wholes = makeWholes(() => Promise.reject(new Error('No.')), 1);
  const question = { text: 'RETURN 1', step: 'none', ask: {}, limits: { n: 1, t: 0 } };
  expect(wholes.isPlanned(question)).toBe(false);
  await sleep(50);
  expect(wholes.isPlanned(question)).toBe(false);
});

test('a question of very many parts is not read as one statement, but in less than it has parts', async () => {
  const many = Array.from({ length: 15 }, (_, i) => `s${i}: siblings(first: 1) { nodes { id } }`).join(' ');
  const source = `{ persons(first: 5) { nodes { ${many} } } }`;
  const cut = await execute(world.db, 0, source);
  const whole = await execute(world.db, 0, source, {}, WHOLE);
  expect(whole.statements.length).toBe(2);
  expect(JSON.stringify(whole.data)).toBe(JSON.stringify(cut.data));
});
