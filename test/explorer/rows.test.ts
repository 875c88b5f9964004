import { extentsOf } from '../../explorer/src/answer/extent';
import { columnsOf, tablesOf } from '../../explorer/src/view/rows';
import { shownOf } from '../../explorer/src/view/shown';

const names = (columns: readonly (readonly string[])[]) => columns.map((column) => column.join('.'));

const held = {
  person: {
    id: 'p1',
    name: 'Ana',
    detentions: {
      totalCount: 3,
      totalCountIsExact: false,
      nodes: [
        { id: 'd1', prison: null, period: { start: { notBefore: null } } },
        { id: 'd2', prison: { id: 'r', name: 'Rodeo' }, period: { start: { notBefore: '2024-01-01' } } },
      ],
      pageInfo: { hasNextPage: true },
    },
    releases: { nodes: [], pageInfo: { hasNextPage: false } },
  },
};

test('each list is a table of its own, with what it belongs to in front of each row', () => {
  const list = '{ nodes { id } pageInfo { hasNextPage } }';
  const document = `{ person { detentions ${list} releases ${list} } }`;
  const [detentions, releases] = tablesOf(held, extentsOf({ document, variables: {} }, held));
  expect(detentions).toMatchObject({ name: 'person.detentions', extent: 'cut', total: { count: 3, exact: false } });
  expect(names(detentions!.columns)).toEqual([
    ...['person.id', 'person.name', 'id', 'prison.id', 'prison.name', 'period.start.notBefore'],
  ]);
  expect(detentions!.rows).toHaveLength(2);
  expect(releases).toMatchObject({ name: 'person.releases', rows: [], extent: 'whole' });
});

test('a list within a row is columns of the row, and an empty one takes none away', () => {
  const rows = [
    { name: 'a', posts: { nodes: [] } },
    { name: 'b', posts: { nodes: [{ title: 'head', at: { name: 'x' } }] } },
  ];
  expect(names(columnsOf(rows))).toEqual(['name', 'posts.nodes.title', 'posts.nodes.at.name']);
});

test('what stands in one object stands together, though the first row has not all of it', () => {
  const rows = [
    { at: { name: 'a' }, role: 'x' },
    { at: { name: 'b', kind: 'k' }, role: 'y' },
  ];
  expect(names(columnsOf(rows))).toEqual(['at.name', 'at.kind', 'role']);
});

test('an answer without a list is one row, and one of nothing is no table', () => {
  expect(tablesOf({ prison: { name: 'Rodeo', id: 'r' } })).toMatchObject([{ name: '', rows: [{}] }]);
  expect(tablesOf({ prison: null })).toEqual([]);
});

test('a list of the root with nothing in it is a table with no rows', () => {
  expect(tablesOf({ paths: [] })).toMatchObject([{ name: 'paths', rows: [], columns: [] }]);
});

describe('on the screen', () => {
  const shown = (rows: Record<string, unknown>[], ids = false) => names(shownOf({ rows, name: 'changes' }, ids));
  const ana = { __typename: 'PrivatePerson', id: 'p', name: 'Ana' };

  it('ids and sorts stand only where they are wanted, or where there is nothing else', () => {
    expect(shown([{ id: 'd', person: ana }])).toEqual(['person.name']);
    expect(shown([{ id: 'd', person: ana }], true)).toContain('id');
    expect(shown([{ __typename: 'Change' }, { __typename: 'Change' }])).toEqual(['__typename']);
  });

  it('the sort of things is told where they have no names', () => {
    const rows = [
      { kind: 'ADDED', record: ana },
      { kind: 'ADDED', record: { __typename: 'Figure', id: 'f' } },
    ];
    expect(shown(rows)).toEqual(['kind', 'record.__typename', 'record.name']);
  });
});

test('edges are rows as nodes are', () => {
  expect(tablesOf({ persons: { edges: [{ cursor: 'c', node: { name: 'Ana' } }] } })).toMatchObject([
    { name: 'persons', rows: [{ name: 'Ana' }] },
  ]);
});
