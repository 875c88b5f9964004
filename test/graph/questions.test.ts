import { story } from '../support/story';

const { ask } = story();

interface Period {
  start: { notBefore: string | null };
  days: string[];
}

test('a timeline has every detention, release, post and part in an event, oldest first', async () => {
  const fact = '__typename id period { start { notBefore } }';
  const { persons } = await ask<
    Record<
      string,
      {
        nodes: Record<
          string,
          {
            nodes: ({ id: string; __typename: string; period: Period } & {
              event?: { date: { notBefore: string | null } };
            })[];
            totalCount: number;
          }
        >[];
      }
    >
  >(
    `{ persons(first: 100) { nodes {
      timeline(first: 100) { totalCount nodes { ${fact} ... on Release { event { date { notBefore } } } ... on Participation { event { date { notBefore } } } } }
      detentions(first: 100) { nodes { id } } releases(first: 100) { nodes { id } } posts(first: 100) { nodes { id } }
    } } }`,
  );
  const types = new Set<string>();
  for (const { timeline, ...lists } of persons?.nodes ?? []) {
    const found = timeline?.nodes ?? [];
    found.forEach(({ __typename }) => types.add(__typename));
    const days = found.map(({ period, event }) => period.start.notBefore ?? event?.date.notBefore ?? '');
    expect(days).toEqual([...days].sort());
    const others = Object.values(lists).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const rest = found.filter(({ __typename }) => __typename !== 'Participation').map(({ id }) => id);
    expect(rest.sort()).toEqual(others.sort());
    expect(timeline?.totalCount).toBe(found.length);
  }
  expect([...types].sort()).toEqual(['Detention', 'Participation', 'Post', 'Release']);
});

/** Days of a year and a half, for each of which a period says what it was. */
const DAYS = Array.from({ length: 540 }, (_, i) => new Date(Date.UTC(2024, 7, 1 + i)).toISOString().slice(0, 10));

test('co-detainees are those of whom a detention in the same prison may share a day, with the days that are certain', async () => {
  const held =
    'id prison { id } period { start { notBefore notAfter } end { notBefore notAfter } lastKnown } person { id name }';
  interface Pair {
    own: { id: string; prison: { id: string }; person: { id: string } };
    other: { id: string; prison: { id: string }; person: { id: string } };
    overlap: string;
    certainDays: number;
  }
  const { persons } = await ask<{ persons: { nodes: { id: string; codetainees: { nodes: Pair[] } }[] } }>(
    `{ persons(first: 100) { nodes { id codetainees(first: 100) { nodes { overlap certainDays own { ${held} } other { ${held} } } } } } }`,
  );
  const pairs = persons.nodes.flatMap(({ id, codetainees }) => {
    for (const { own, other } of codetainees.nodes) {
      expect([own.person.id, own.prison.id]).toEqual([id, other.prison.id]);
      expect(other.person.id).not.toBe(id);
    }
    return codetainees.nodes;
  });
  const way = ({ own, other, certainDays }: Pair) => `${own.id} ${other.id} ${certainDays}`;
  const back = ({ own, other, certainDays }: Pair) => `${other.id} ${own.id} ${certainDays}`;
  expect(pairs.length).toBeGreaterThan(3);
  expect(pairs.map(way).sort()).toEqual(pairs.map(back).sort());
  const longest = [...pairs].sort((a, b) => b.certainDays - a.certainDays)[0] as Pair;
  expect(longest).toMatchObject({ overlap: 'CERTAIN' });
  expect(await sharedDays(longest.own.id, longest.other.id)).toBe(longest.certainDays);
  const query = `query ($id: ID!, $days: Int) { person(id: $id) { codetainees(certainDays: $days, first: 100) { totalCount nodes { other { id } } } } }`;
  const ids = async (days: number) => JSON.stringify(await ask(query, { id: longest.own.person.id, days }));
  expect(await ids(longest.certainDays)).toContain(longest.other.id);
  expect(await ids(longest.certainDays + 1)).not.toContain(longest.other.id);
  expect(await ask(query, { id: longest.own.person.id, days: 0 })).toMatchObject({ errors: [/counted from 1/] });
});

/** How many of DAYS both detentions are certain, asked one day after the other. */
async function sharedDays(one: string, two: string): Promise<number> {
  let shared = 0;
  for (let from = 0; from < DAYS.length; from += 90) {
    const on = DAYS.slice(from, from + 90).map((day, i) => `d${i}: certainty(on: "${day}")`);
    const { a, b } = await ask<Record<string, { period: Record<string, string> }>>(
      `{ a: detention(id: "${one}") { period { ${on.join(' ')} } } b: detention(id: "${two}") { period { ${on.join(' ')} } } }`,
    );
    shared += on.filter((_, i) => a?.period[`d${i}`] === 'CERTAIN' && b?.period[`d${i}`] === 'CERTAIN').length;
  }
  return shared;
}

test('the totals that are claimed for an event are flows whose window may share a day with it', async () => {
  const bounds = 'notBefore notAfter';
  interface Bounds {
    notBefore: string | null;
    notAfter: string | null;
  }
  const { events, figures } = await ask<{
    events: { nodes: { date: Bounds; claimedTotals: { nodes: { id: string }[] } }[] };
    figures: { nodes: { id: string; kind: string; period: { start: Bounds; end: Bounds } }[] };
  }>(
    `{ events(first: 100) { nodes { date { ${bounds} } claimedTotals(first: 100) { nodes { id } } } }
       figures(first: 100) { nodes { id kind period { start { ${bounds} } end { ${bounds} } } } } }`,
  );
  for (const { date, claimedTotals } of events.nodes) {
    const right = figures.nodes.filter(
      ({ kind, period: { start, end } }) =>
        kind === 'FLOW' &&
        (start.notBefore ?? '0') <= (date.notAfter ?? '9') &&
        (end.notAfter ?? '9') >= (date.notBefore ?? '0'),
    );
    expect(claimedTotals.nodes.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
  }
  expect(new Set(events.nodes.map(({ claimedTotals }) => claimedTotals.nodes.length)).size).toBeGreaterThan(1);
});

test.each(['detentions', 'releases'])('all %s are listed by status, and are those of the persons', async (list) => {
  const { all, some, persons } = await ask<
    Record<string, { nodes: { id: string; status: string; facts: { nodes: { id: string }[] } }[] }>
  >(
    `{ all: ${list}(first: 100) { nodes { id status } } some: ${list}(first: 100, statuses: [SINGLE_ASSERTER]) { nodes { id status } }
       persons(first: 100) { nodes { id facts: ${list}(first: 100) { nodes { id } } } } }`,
  );
  const ids = persons?.nodes.flatMap(({ facts }) => facts.nodes.map(({ id }) => id)) ?? [];
  expect(all?.nodes.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(some?.nodes).toEqual(all?.nodes.filter(({ status }) => status === 'SINGLE_ASSERTER'));
  expect(some?.nodes.length).toBeGreaterThan(0);
});
