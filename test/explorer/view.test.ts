import { figuresOf } from '../../explorer/src/view/figures/figures';
import { first, linksOf } from '../../explorer/src/view/graph/links';
import { next } from '../../explorer/src/view/graph/next';
import { claimsOf, safeUrl, sourcesOf } from '../../explorer/src/view/sources';
import { linesOf, spreadOf } from '../../explorer/src/view/spread';
import { suiting } from '../../explorer/src/view/suits';

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
      { source: 'Ana', target: 'Rodeo', relation: 'detentions', status: 'AGREED' },
      { source: 'Ministry', target: 'Rodeo', relation: 'via', status: 'DISPUTED' },
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

test('who counts is told apart from whom nobody asked about', () => {
  const figure = { id: 'f', population: 'held', count: 3 };
  const asserters = (more: object) => figuresOf({ figures: { nodes: [{ ...figure, ...more }] } })[0]?.asserter;
  expect([asserters({}), asserters({ assertedBy: null }), asserters({ assertedBy: { name: 'A' } })]).toEqual([
    ...[undefined, null, 'A'],
  ]);
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
