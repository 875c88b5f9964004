import type { Level } from '../../src/level';
import { story } from '../support/story';

const { ask } = story();

interface Listed {
  nodes: ({ id: string } & Record<string, unknown>)[];
}
const DAYS = ['2019-01-01', '2024-08-05', '2025-06-01', '2026-01-08', '2026-01-20'];
const CERTAINTIES = ['CERTAIN', 'POSSIBLE', 'NO'] as const;
const LEVELS: Level[] = [0, 1, 2];

/** The ids that a root list gives. */
async function listed(list: string, where: object, level: Level = 0): Promise<string[]> {
  const type = `${list.charAt(0).toUpperCase()}${list.slice(1, -1)}Filter`;
  const query = `query ($where: ${type}) { ${list}(where: $where, first: 100) { nodes { id } } }`;
  const answer = await ask<Record<string, Listed>>(query, { where }, level);
  return nodesOf(answer, list).map(({ id }) => id);
}

const nodesOf = (answer: Record<string, Listed>, list: string) => {
  expect(answer.errors).toBeUndefined();
  return answer[list]?.nodes ?? [];
};

/** What a list holds, filtered here by what its things say of themselves. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
async function expected<T>(list: string, fields: string, holds: (node: T) => boolean, level: Level = 0) {
  const nodes = nodesOf(await ask(`{ ${list}(first: 100) { nodes { id ${fields} } } }`, {}, level), list);
  return nodes.filter((node) => holds(node as T)).map(({ id }) => id);
}

/** The best of some answers: CERTAIN before POSSIBLE before NO. */
const best = (answers: string[]) => CERTAINTIES.find((certainty) => answers.includes(certainty)) ?? 'NO';

interface Facts {
  facts: { nodes: { period: { certainty: string } }[] };
}
const certaintyOf = ({ facts }: Facts) => best(facts.nodes.map(({ period }) => period.certainty));

describe.each([
  ['persons', 'held', 'detentions'],
  ['officials', 'held', 'detentions'],
  ['prisons', 'headed', 'heads'],
  ['organisations', 'headed', 'heads'],
])('%s by whether they were %s on a day', (list, filter, facts) => {
  test.each(DAYS)('are those whose facts say so (%s)', async (on) => {
    const fields = `facts: ${facts}(first: 100) { nodes { period { certainty(on: "${on}") } } }`;
    for (const level of LEVELS) {
      for (const certainty of CERTAINTIES) {
        const right = await expected<Facts>(list, fields, (node) => certaintyOf(node) === certainty, level);
        expect(await listed(list, { [filter]: { on, certainty: [certainty] } }, level)).toEqual(right);
      }
    }
  });
});

test('who was freed by a day is certain, possible or not, and together that is everybody', async () => {
  interface Freed {
    releases: { nodes: { status: string; period: { start: { notBefore: string | null; notAfter: string | null } } }[] };
  }
  const fields = 'releases(first: 100) { nodes { status period { start { notBefore notAfter } } } }';
  const freed = (on: string) => (node: Freed) =>
    best(
      node.releases.nodes
        .filter(({ status }) => status !== 'RETRACTED')
        .map(({ period: { start } }) =>
          (start.notAfter ?? '9') <= on ? 'CERTAIN' : (start.notBefore ?? '0') <= on ? 'POSSIBLE' : 'NO',
        ),
    );
  const sizes = new Set<number>();
  for (const on of DAYS) {
    for (const certainty of CERTAINTIES) {
      const right = await expected<Freed>('persons', fields, (node) => freed(on)(node) === certainty);
      expect(await listed('persons', { released: { on, certainty: [certainty] } })).toEqual(right);
      sizes.add(right.length);
    }
  }
  expect(sizes.size).toBeGreaterThan(2);
});

test('a filter and a text hold together, and without a certainty what is not NO is taken', async () => {
  const on = '2025-06-01';
  const both = await listed('persons', { text: 'enrique', held: { on } });
  const all = await listed('persons', { held: { on } });
  const named = await listed('persons', { text: 'enrique' });
  expect(both).toEqual(all.filter((id) => named.includes(id)));
  expect(both).toHaveLength(1);
  expect(await listed('persons', { text: 'enrique', held: { on, certainty: ['NO'] } })).not.toContain(both[0]);
});

test.each(['organisations', 'events'])('%s are listed by their kinds', async (list) => {
  const [kind] = { organisations: ['MEDIA'], events: ['RELEASE'] }[list] as [string];
  const right = await expected<{ kind: string }>(list, 'kind', (node) => node.kind === kind);
  expect(right.length).toBeGreaterThan(0);
  expect(await listed(list, { kinds: [kind] })).toEqual(right);
  expect(await listed(list, { kinds: [] })).toEqual([]);
});

test.each(DAYS)('events are listed by the days on which they can have happened (%s)', async (day) => {
  interface Dated {
    date: { notBefore: string | null; notAfter: string | null };
  }
  const later = ({ date }: Dated) => (date.notAfter ?? '9999') >= day;
  const earlier = ({ date }: Dated) => (date.notBefore ?? '0000') <= day;
  const fields = 'date { notBefore notAfter }';
  expect(await listed('events', { notBefore: day })).toEqual(await expected('events', fields, later));
  expect(await listed('events', { notAfter: day })).toEqual(await expected('events', fields, earlier));
  const both = (node: Dated) => later(node) && earlier(node);
  expect(await listed('events', { notBefore: day, notAfter: day })).toEqual(await expected('events', fields, both));
});

test('sources are listed by publisher and language, figures by asserter', async () => {
  const { sources, figures } = await ask<Record<string, Listed>>(
    '{ sources { nodes { id publisher { ... on Node { id } } language } } figures { nodes { id assertedBy { ... on Node { id } } } } }',
  );
  const publisher = (sources?.nodes[0]?.publisher as { id: string }).id;
  const bySource = await expected<{ publisher: { id: string } | null }>(
    'sources',
    'publisher { ... on Node { id } }',
    (node) => node.publisher?.id === publisher,
  );
  expect(await listed('sources', { publisher })).toEqual(bySource);
  expect(bySource.length).toBeGreaterThan(0);
  const english = await expected<{ language: string }>('sources', 'language', ({ language }) => language === 'en');
  expect(await listed('sources', { language: 'en' })).toEqual(english);
  const assertedBy = (figures?.nodes[0]?.assertedBy as { id: string }).id;
  const byAsserter = await expected<{ assertedBy: { id: string } | null }>(
    'figures',
    'assertedBy { ... on Node { id } }',
    (node) => node.assertedBy?.id === assertedBy,
  );
  expect(await listed('figures', { assertedBy })).toEqual(byAsserter);
  expect(byAsserter.length).toBeLessThan(figures?.nodes.length ?? 0);
});

const FACTS: [string, string][] = [
  ['persons', 'detentions'],
  ['persons', 'releases'],
  ['persons', 'posts'],
  ['persons', 'siblings'],
  ['persons', 'relatives'],
  ['prisons', 'detentions'],
  ['prisons', 'operations'],
  ['prisons', 'heads'],
  ['organisations', 'operations'],
  ['organisations', 'heads'],
  ['events', 'releases'],
  ['events', 'participants'],
];

test.each(FACTS)('%s list their %s by status, and count those only', async (list, facts) => {
  const all = await ask<Record<string, { nodes: { facts: { nodes: { status: string }[] } }[] }>>(
    `{ ${list}(first: 100) { nodes { facts: ${facts}(first: 100) { nodes { id status } } } } }`,
  );
  for (const status of ['DISPUTED', 'SINGLE_ASSERTER']) {
    const some = await ask(
      `query ($statuses: [FactStatus!]) { ${list}(first: 100) { nodes { facts: ${facts}(first: 100, statuses: $statuses) { totalCount nodes { id status } } } } }`,
      { statuses: [status] },
    );
    const right = all[list]?.nodes.map(({ facts: { nodes } }) => nodes.filter((node) => node.status === status));
    expect(some[list]).toEqual({
      nodes: right?.map((nodes) => ({ facts: { totalCount: nodes.length, nodes } })),
    });
  }
});

test('statements are listed by how they speak and whether they count', async () => {
  type Spoken = Record<string, { nodes: { statements: { nodes: { stance: string; state: string }[] } }[] }>;
  const query = (args: string) =>
    `{ sources(first: 100) { nodes { statements(first: 100 ${args}) { nodes { id stance state } } } } }`;
  const all = await ask<Spoken>(query(''));
  for (const stance of ['SUPPORTS', 'CONTRADICTS']) {
    const some = await ask<Spoken>(query(`stances: [${stance}], states: [ACCEPTED]`));
    expect(all.errors).toBeUndefined();
    const right = all.sources?.nodes.map(({ statements: { nodes } }) =>
      nodes.filter((node) => node.stance === stance && node.state === 'ACCEPTED'),
    );
    expect(some.sources?.nodes.map(({ statements }) => statements.nodes)).toEqual(right);
  }
});
