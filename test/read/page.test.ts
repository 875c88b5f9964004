import { bounds, Connection, pageOf, requireOwn, ownerOf } from '../../src/read/page';

const owner = () => ownerOf('person/list', {});
const rows = (...keys: string[]): [string, object][] => keys.map((key) => [key, { id: key }]);

test('a page is twenty rows where nothing is said', () => {
  expect(pageOf({})).toMatchObject({ size: 20, backward: false });
});

test.each([{ first: 0 }, { first: 101 }, { first: -1 }, { last: 0 }, { last: 101 }])(
  'a page of %j is refused',
  (args) => {
    expect(() => pageOf(args)).toThrow('A page is 1 to 100 rows');
  },
);

test('the first and the last rows cannot be asked for at once', () => {
  expect(() => pageOf({ first: 1, last: 1 })).toThrow('not for both');
});

test('a page has one row less than was read where there are more', () => {
  const { nodes, pageInfo } = new Connection(pageOf({ first: 2 }), owner, rows('a', 'b', 'c') as never, 0);
  expect(nodes).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('the last rows come in the order of the list', () => {
  const { nodes, pageInfo } = new Connection(pageOf({ last: 2 }), owner, rows('c', 'b', 'a') as never, 0);
  expect(nodes).toEqual([{ id: 'b' }, { id: 'c' }]);
  expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a cursor leads back to the key it came from', () => {
  const { edges } = new Connection(pageOf({}), owner, rows('ñandú|1') as never, 0);
  expect(bounds(pageOf({ after: edges[0]?.cursor() }))).toMatchObject({ after: 'ñandú|1' });
});

test.each(['', 'x', owner(), '💥'.repeat(1_000), `${ownerOf('person/list', { id: 'other' })}YQ`])(
  'a cursor of another list, or of nobody, is refused',
  (after) => {
    expect(() => requireOwn(pageOf({ after }), owner)).toThrow('not one of this list');
  },
);

test('a total above a thousand says that it is not exact', () => {
  expect(new Connection(pageOf({}), owner, [], 1_001)).toMatchObject({ totalCount: 1_000, totalCountIsExact: false });
  expect(new Connection(pageOf({}), owner, [], 1_000)).toMatchObject({ totalCount: 1_000, totalCountIsExact: true });
});

test('a page between two cursors says that there is more on both sides', () => {
  const { edges } = new Connection(pageOf({}), owner, rows('a', 'c') as never, 0);
  const [after, before] = edges.map(({ cursor }) => cursor());
  for (const size of [{ first: 1 }, { last: 1 }]) {
    const { pageInfo } = new Connection(pageOf({ ...size, after, before }), owner, rows('b') as never, 0);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  }
});
