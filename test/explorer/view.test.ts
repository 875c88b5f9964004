import { speechOf } from '../../explorer/src/language/speech';
import { barsOf } from '../../explorer/src/view/figures/bars';
import { figuresOf } from '../../explorer/src/view/figures/figures';
import { first, linksOf } from '../../explorer/src/view/graph/links';
import { next } from '../../explorer/src/view/graph/next';
import { assertersOf, claimsOf, safeUrl, sourcesOf } from '../../explorer/src/view/sources';
import { linesOf, spreadOf } from '../../explorer/src/view/spread';
import { suiting } from '../../explorer/src/view/suits';
import { isWord } from '../../explorer/src/view/values';

const entity = (__typename: string, name: string) => ({ __typename, id: name, name });
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
    expect(links).toMatchObject([
      { source: 'Ana', target: 'Rodeo', relation: 'DETAINED_AT', status: 'AGREED' },
      { source: 'Ministry', target: 'Rodeo', relation: 'OPERATES', status: 'DISPUTED' },
    ]);
  });

  it('do not join who says so, and turn a hop round that is read from its end', () => {
    const fact = {
      id: 'd',
      status: 'AGREED',
      statements: { nodes: [{ id: 's', assertedBy: ministry, citations: [] }] },
    };
    const hop = { from: rodeo, relation: 'DETAINED_AT', reversed: true, to: ana, fact };
    const { links } = linksOf({ paths: [{ hops: [hop] }] });
    expect(claimsOf(links[0]!.evidence)).toHaveLength(1);
    expect(links).toMatchObject([{ source: 'Ana', target: 'Rodeo', relation: 'DETAINED_AT', status: 'AGREED' }]);
  });

  it('lead from who heads, runs or is a parent, in whatever order that was asked', () => {
    const bea = entity('PrivatePerson', 'Bea');
    const linked = (data: object) =>
      linksOf(data).links.map(({ source, relation, target }) => `${source} ${relation} ${target}`);
    const head = { id: 'h', role: 'HEADS', holder: ana };
    expect(linked({ prison: { ...rodeo, heads: { nodes: [head] } } })).toEqual(['Ana HEADS Rodeo']);
    expect(linked({ post: { id: 'h', role: 'HEADS', at: ministry, holder: ana } })).toEqual(['Ana HEADS Ministry']);
    const operation = { id: 'o', operator: ministry };
    expect(linked({ prison: { ...rodeo, operations: { nodes: [operation] } } })).toEqual(['Ministry OPERATES Rodeo']);
    const kin = (kind: string) => ({ person: { ...ana, relatives: { nodes: [{ id: 'k', kind, relative: bea }] } } });
    expect(['CHILD', 'PARENT', 'SIBLING', 'OTHER'].flatMap((kind) => linked(kin(kind)))).toEqual([
      'Ana PARENT_OF Bea',
      'Bea PARENT_OF Ana',
      'Ana SIBLING_OF Bea',
      'Ana RELATIVE_OF Bea',
    ]);
    expect(linked({ kinship: { id: 'k', kind: 'CHILD', relative: bea, person: ana } })).toEqual(['Ana PARENT_OF Bea']);
  });

  it('say what a detention, a release or the running of a prison says, by its list or its type', () => {
    const wave = entity('Event', 'Wave');
    const relations = (data: object) => linksOf(data).links.map(({ relation }) => relation);
    const detention = { id: 'd', person: ana, prison: rodeo };
    expect(relations({ prison: { ...rodeo, detentions: { nodes: [{ id: 'd', person: ana }] } } })).toEqual([
      'DETAINED_AT',
    ]);
    expect(relations({ nodes: [{ ...detention, __typename: 'Detention' }] })).toEqual(['DETAINED_AT']);
    expect(relations({ person: { ...ana, releases: { nodes: [{ id: 'r', event: wave }] } } })).toEqual(['RELEASED_ON']);
    expect(
      relations({ changes: { nodes: [{ record: { __typename: 'Operation', id: 'o', from: ministry, to: rodeo } }] } }),
    ).toEqual(['OPERATES']);
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

describe('what a row rests on', () => {
  const source = { title: 'T', subject: 'S', url: 'https://example.org', publishedOn: null, publisher: { name: 'P' } };
  const statement = { stance: 'CONTRADICTS', assertedBy: { name: 'NGO' }, citations: [{ source }] };

  it('is told with who says it, what it is about, and where it was published', () => {
    expect(claimsOf({ name: 'Ana', post: { title: 'head', holder: ana, statements: { nodes: [statement] } } })).toEqual(
      [
        {
          about: 'post',
          of: ['head', 'Ana'],
          asserter: 'NGO',
          contradicts: true,
          sources: [{ title: 'T', url: 'https://example.org', publishedOn: null, publisher: 'P' }],
        },
      ],
    );
    expect(sourcesOf({ a: [statement, statement] })).toHaveLength(1);
  });

  it('says which of several things in a row it belongs to, and nothing of who was not asked for', () => {
    const post = (holder: object) => ({ post: { holder, statements: { nodes: [{ citations: [] }] } } });
    const row = { prison: rodeo, inCharge: { nodes: [post(ana), post(ministry)] }, statements: { nodes: [statement] } };
    expect(claimsOf(row).map(({ about, of, asserter }) => [about, of, asserter])).toEqual([
      ['inCharge.post', ['Ana'], undefined],
      ['inCharge.post', ['Ministry'], undefined],
      ['', [], 'NGO'],
    ]);
  });

  it('names first who says so, and marks who only denies it', () => {
    const by = (name: string, stance: string) => ({ stance, assertedBy: { name }, citations: [{ source }] });
    const nodes = [
      by('State', 'CONTRADICTS'),
      by('NGO', 'CONTRADICTS'),
      by('Paper', 'SUPPORTS'),
      by('NGO', 'SUPPORTS'),
    ];
    expect(assertersOf(claimsOf({ statements: { nodes } }))).toEqual([
      { name: 'Paper', denies: false },
      { name: 'NGO', denies: false },
      { name: 'State', denies: true },
    ]);
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

test('only words of the API’s own have a style and a translation', () => {
  const words: [unknown, string][] = [
    ...[['DISPUTED', 'status'] as [string, string], ['Release', '__typename'] as [string, string]],
    [true, 'isExact'],
  ];
  expect(words.map(([value, name]) => isWord(value, name))).toEqual([true, true, true]);
  const texts = ['unseen', 'other', 'CC BY unseen', 'dim', 'value'];
  expect(texts.filter((text) => isWord(text, 'licence'))).toEqual([]);
  expect([isWord('DISPUTED', 'name'), isWord({ a: 1 }, 'x')]).toEqual([false, false]);
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

test('who counts is told apart from whom nobody asked about', () => {
  const figure = { id: 'f', population: 'held', count: 3 };
  const asserters = (more: object) => figuresOf({ figures: { nodes: [{ ...figure, ...more }] } })[0]?.asserter;
  expect([asserters({}), asserters({ assertedBy: null }), asserters({ assertedBy: { name: 'A' } })]).toEqual([
    ...[undefined, null, 'A'],
  ]);
});

test('whom a figure counts stands first, and all of it is drawn however narrow the page is', () => {
  const population = 'political prisoners held in all of the country, among them foreigners and adolescents';
  const figures = figuresOf({
    nodes: [population, 'held'].map((each) => ({ population: each, count: 3, assertedBy: { name: 'A' } })),
  });
  const { bars, height } = barsOf(figures, 300, speechOf('en'));
  const [long, short] = bars;
  expect(long!.lines.map(({ text }) => text).join(' ')).toBe(`${population} · A`);
  expect(Math.max(...long!.lines.map(({ text }) => text.length))).toBeLessThan(300 / 7);
  expect(long!.bar).toBeGreaterThan(long!.lines.at(-1)!.y);
  expect(short!.top).toBeGreaterThan(long!.top + long!.bar + 14);
  expect(height).toBeGreaterThan(short!.top + short!.bar + 14);
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
