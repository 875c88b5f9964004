import { factsOf, withoutCommon } from '../../explorer/src/view/timeline/facts';
import { domainOf, segmentsOf } from '../../explorer/src/view/timeline/segments';
import { ticksOf } from '../../explorer/src/view/timeline/ticks';
import { figuresOf } from '../../explorer/src/view/figures/figures';
import { first, linksOf } from '../../explorer/src/view/graph/links';
import { next } from '../../explorer/src/view/graph/next';
import { claimsOf, safeUrl, sourcesOf } from '../../explorer/src/view/sources';
import { linesOf, spreadOf } from '../../explorer/src/view/spread';
import { suiting } from '../../explorer/src/view/suits';

const entity = (__typename: string, name: string) => ({ __typename, id: name, name });
const bounds = (notBefore: string | null, notAfter: string | null = notBefore) => ({ notBefore, notAfter });
const period = (start: object, end: object, more: object = {}) => ({
  start,
  end,
  state: null,
  lastKnown: null,
  ...more,
});
const [ana, rodeo, ministry] = [
  entity('PrivatePerson', 'Ana'),
  entity('Prison', 'Rodeo'),
  entity('Organisation', 'Ministry'),
];

describe('the relationships of an answer', () => {
  it('join the two ends of a fact, or the one to what it was asked of', () => {
    const detention = { id: 'd', status: 'AGREED', prison: rodeo };
    const operation = { id: 'o', status: 'DISPUTED', operator: ministry, prison: rodeo };
    const { nodes, links } = linksOf({ person: { ...ana, detentions: { nodes: [{ ...detention, via: operation }] } } });
    expect(nodes.map(({ name }) => name)).toEqual(['Ana', 'Rodeo', 'Ministry']);
    expect(links).toEqual([
      { source: 'Ana', target: 'Rodeo', relation: 'detentions', status: 'AGREED' },
      { source: 'Ministry', target: 'Rodeo', relation: 'via', status: 'DISPUTED' },
    ]);
  });

  it('do not join who says so, and turn a hop round that is read from its end', () => {
    const fact = { id: 'd', status: 'AGREED', statements: { nodes: [{ id: 's', assertedBy: ministry }] } };
    const hop = { from: rodeo, relation: 'DETAINED_AT', reversed: true, to: ana, fact };
    expect(linksOf({ paths: [{ hops: [hop] }] }).links).toEqual([
      { source: 'Ana', target: 'Rodeo', relation: 'DETAINED_AT', status: 'AGREED' },
    ]);
  });

  it('are drawn for the first so many only', () => {
    const links = linksOf({
      a: { id: 'd', person: ana, prison: rodeo },
      b: { id: 'o', operator: ministry, prison: rodeo },
    });
    expect(first(links, 2)).toMatchObject({
      nodes: [{ name: 'Ana' }, { name: 'Rodeo' }],
      links: [{ target: 'Rodeo' }],
    });
  });
});

test('arrow keys lead to the nearest that way, and through all where nothing lies there', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 3, y: 40 },
  ];
  expect(['ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'x'].map((key) => next(places, 0, key))).toEqual([
    ...[1, 1, 2, 2],
    undefined,
  ]);
});

describe('the timeline', () => {
  const drawn = (what: object) =>
    segmentsOf(
      factsOf({ detentions: { nodes: [{ id: 'd', period: what, person: ana }] } })[0]!,
      '2020-01-01',
      '2030-01-01',
    );

  it('draws what is certain between uncertain bounds', () => {
    expect(drawn(period(bounds('2024-01-01', '2024-01-31'), bounds('2025-01-01', '2025-12-31')))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
      { is: 'certain', from: '2024-01-31', to: '2025-01-01' },
      { is: 'possible', from: '2025-01-01', to: '2025-12-31' },
    ]);
  });

  it('leaves an end open after the last known day, and a start before the first', () => {
    expect(drawn(period(bounds('2024-01-01'), bounds(null), { lastKnown: '2024-06-01' }))).toEqual([
      { is: 'certain', from: '2024-01-01', to: '2024-06-01' },
      { is: 'open', from: '2024-06-01', to: '2030-01-01' },
    ]);
    expect(drawn(period(bounds(null), bounds('2024-05-05')))).toEqual([
      { is: 'open', from: '2020-01-01', to: '2024-05-05' },
      { is: 'certain', from: '2024-05-05', to: '2024-05-05' },
    ]);
  });

  it('claims nothing certain where only one side of each bound is known', () => {
    expect(drawn(period(bounds('2024-01-01', null), bounds(null, '2025-01-01')))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2025-01-01' },
    ]);
    expect(drawn(period(bounds(null), bounds(null)))).toEqual([]);
  });

  it('draws no certain day where the bounds leave more than one', () => {
    const either = bounds('2026-01-08', '2026-01-09');
    const possible = [{ is: 'possible', from: '2026-01-08', to: '2026-01-09' }];
    // The last known day is then the first of the two.
    expect(drawn(period(either, either, { lastKnown: '2026-01-08' }))).toEqual(possible);
    const [event] = factsOf({ events: { nodes: [{ name: 'Wave', date: either, dateStatus: 'DISPUTED' }] } });
    expect(segmentsOf(event!, '2020-01-01', '2030-01-01')).toEqual(possible);
    expect(event).toMatchObject({ status: 'DISPUTED' });
    // It began in that month; on which days it lasted, nobody says.
    expect(drawn(period(bounds('2024-01-01', '2024-01-31'), bounds(null)))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
      { is: 'open', from: '2024-01-31', to: '2030-01-01' },
    ]);
    expect(drawn(period(bounds(null), bounds('2024-01-01', '2024-01-31')))).toEqual([
      { is: 'open', from: '2020-01-01', to: '2024-01-01' },
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
    ]);
    expect(drawn(period(bounds('2024-01-01', '2024-02-28'), bounds('2024-02-01', '2024-03-31')))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-03-31' },
    ]);
  });

  it('draws the day certain that is named alone, and what lasts until the last known day', () => {
    expect(drawn(period(bounds('2024-02-05'), bounds('2024-02-01', '2024-02-28')))).toEqual([
      { is: 'certain', from: '2024-02-05', to: '2024-02-05' },
      { is: 'possible', from: '2024-02-05', to: '2024-02-28' },
    ]);
    expect(drawn(period(bounds('2024-01-01', '2024-01-31'), bounds(null), { lastKnown: '2024-06-01' }))).toEqual([
      { is: 'possible', from: '2024-01-01', to: '2024-01-31' },
      { is: 'certain', from: '2024-01-31', to: '2024-06-01' },
      { is: 'open', from: '2024-06-01', to: '2030-01-01' },
    ]);
    // Nothing says that it had begun by the earliest day that is meant.
    expect(drawn(period(bounds(null), bounds(null), { lastKnown: '2024-06-01' }))).toEqual([
      { is: 'open', from: '2020-01-01', to: '2024-06-01' },
      { is: 'possible', from: '2024-06-01', to: '2024-06-01' },
      { is: 'open', from: '2024-06-01', to: '2030-01-01' },
    ]);
  });

  it('takes the day of the event where a release has none', () => {
    const release = {
      id: 'r',
      period: period(bounds(null), bounds(null)),
      event: { name: 'Wave', date: bounds('2026-01-08') },
    };
    expect(factsOf({ person: { name: 'Ana', releases: { nodes: [release] } } })).toMatchObject([
      { names: ['Wave'], from: '2026-01-08', to: '2026-01-08' },
    ]);
  });
});

test('a name that every fact has is not repeated, unless nothing else is left', () => {
  const day = period(bounds('2024-01-01'), bounds('2024-02-01'));
  const facts = factsOf({ nodes: [rodeo, ministry].map((at) => ({ id: at.id, period: day, person: ana, at })) });
  expect(withoutCommon(facts).map(({ names }) => names)).toEqual([['Rodeo'], ['Ministry']]);
  expect(withoutCommon(facts.slice(0, 1)).map(({ names }) => names)).toEqual([['Ana', 'Rodeo']]);
});

test('a time axis names two or more days where there is room, each with its year', () => {
  const lengths = [1, 9, 11, 20, 40, 90, 200, 400, 900, 3_000, 20_000];
  const cases = lengths.flatMap((length) => [1, 2, 3, 7].map((most) => ({ length, most })));
  for (const { length, most } of cases) {
    for (const from of ['2026-01-08', '2025-12-20', '2024-02-27']) {
      const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
      const domain = domainOf([{ from, to }]);
      const { days, format } = ticksOf(domain, most, 'es');
      expect(days.length).toBeGreaterThanOrEqual(2);
      expect(days.length).toBeLessThanOrEqual(Math.max(2, most));
      expect(days.every((day) => day >= domain[0] && day <= domain[1])).toBe(true);
      expect(new Set(days.map(format)).size).toBe(days.length);
      expect(days.filter((day) => !format(day).includes(String(day.getUTCFullYear())))).toEqual([]);
    }
  }
});

describe('what a row rests on', () => {
  const source = { title: 'T', subject: 'S', url: 'https://example.org', publishedOn: null, publisher: { name: 'P' } };
  const statement = { stance: 'CONTRADICTS', assertedBy: { name: 'NGO' }, citations: [{ source }] };

  it('is told with who says it, what it is about, and where it was published', () => {
    expect(claimsOf({ name: 'Ana', post: { statements: { nodes: [statement] } } })).toEqual([
      {
        about: 'post',
        asserter: 'NGO',
        contradicts: true,
        sources: [{ title: 'T', url: 'https://example.org', publishedOn: null, publisher: 'P' }],
      },
    ]);
    expect(sourcesOf({ a: [statement, statement] })).toHaveLength(1);
  });

  it('is a link only where it leads to the web', () => {
    expect(safeUrl('https://a.b/c')).toBe('https://a.b/c');
    const others = [
      'javascript:alert(1)',
      'javascript://a.b/%0aalert(1)',
      'data:text/html,x',
      'file:///a',
      '//a.b',
      null,
    ];
    expect(others.map(safeUrl)).toEqual(others.map(() => null));
  });
});

test('a list within rows gets a line for each of its things, where there is one such list', () => {
  const row = { id: 'd', inCharge: { nodes: [{ post: 'a' }, { post: 'b' }] }, statements: { nodes: [{ id: 's' }] } };
  const path = spreadOf([row], ['statements']);
  expect(path).toEqual(['inCharge', 'nodes']);
  expect(linesOf(row, path).map(({ inCharge }) => inCharge)).toEqual([
    { nodes: [{ post: 'a' }] },
    { nodes: [{ post: 'b' }] },
  ]);
  expect(spreadOf([{ ...row, others: [{ x: 1 }] }], ['statements'])).toBeUndefined();
});

test('the view that suits an answer comes first', () => {
  const figure = { id: 'f', population: 'held', count: 3 };
  expect(figuresOf({ figures: { nodes: [figure] } })).toHaveLength(1);
  expect(suiting({ figures: { nodes: [figure] } })).toEqual(['figures', 'table', 'json']);
  expect(suiting({ paths: [{ hops: [] }] })[0]).toBe('graph');
  expect(suiting({ prisons: { nodes: [rodeo] } })).toEqual(['table', 'json']);
  expect(suiting({ prison: null })).toEqual(['table', 'json']);
  expect(suiting(null)).toEqual(['json']);
});
