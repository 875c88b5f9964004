import type { Level } from '../../src/level';
import { execute, WHOLE } from '../support/execute';
import { makeWorld, type World } from '../support/slow/world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 120_000);
afterAll(() => world.db.close());

interface Prisons {
  prisons: { nodes: { id: string; detentions: { edges: { cursor: string }[] } }[] };
}

const PAGED = `query ($id: ID!, $after: String, $before: String, $turned: String) { prison(id: $id) { name
  forth: detentions(first: 2, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node {
    id person { name siblings(first: 2) { nodes { id } } } } } }
  back: detentions(last: 2, before: $before) { pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } } }
  on: detentions(first: 2, after: $turned, orderBy: OLDEST_FIRST) { edges { cursor node { id } } }
  off: detentions(last: 2, before: $turned, orderBy: OLDEST_FIRST) { edges { cursor node { id } } }
} }`;

const HELD = `query ($order: DayOrder) { prisons(first: 50) { nodes { id
  detentions(first: 6, orderBy: $order) { edges { cursor } } } } }`;

/** The prisons that hold somebody, those with most first, and the cursors of their first detentions. */
async function held(level: Level, order = 'NEWEST_FIRST'): Promise<Map<string, string[]>> {
  const { data } = await execute(world.db, level, HELD, { order });
  const found = (data as unknown as Prisons).prisons.nodes.map(({ id, detentions }): [string, string[]] => {
    return [id, detentions.edges.map(({ cursor }) => cursor)];
  });
  return new Map(found.filter(([, { length }]) => length > 0).sort(([, one], [, other]) => other.length - one.length));
}

test('a page further on of one thing’s list is read with the thing, as one statement', async () => {
  const [[id, cursors]] = [...(await held(2))] as [[string, string[]]];
  const turned = (await held(2, 'OLDEST_FIRST')).get(id)!;
  expect(cursors).toHaveLength(6);
  const texts = new Set<string>();
  const pages = new Set<string>();
  for (const [after, before, on] of [
    [],
    [cursors[0], null, turned[0]],
    [null, cursors[5]],
    [cursors[2], cursors[4], turned[3]],
  ]) {
    const variables = { id, after, before, turned: on };
    const cut = await execute(world.db, 2, PAGED, variables);
    const whole = await execute(world.db, 2, PAGED, variables, WHOLE);
    expect(cut.errors).toBeUndefined();
    expect(JSON.stringify(whole.data)).toBe(JSON.stringify(cut.data));
    expect(whole.statements).toHaveLength(1);
    texts.add(whole.statements[0]!);
    pages.add(JSON.stringify(whole.data));
  }
  expect([texts.size, pages.size]).toEqual([1, 4]);
});

test('a cursor of another list is refused where it is read with the thing, too', async () => {
  const [id] = [...(await held(0)).keys()];
  const atMost = await held(2);
  const [cursor] = atMost.get(id!)!;
  const [other] = [...atMost].find(([each]) => each !== id)![1];
  const refuse = async (level: Level, wrong: object) => {
    const cut = await execute(world.db, level, PAGED, { id, ...wrong });
    const whole = await execute(world.db, level, PAGED, { id, ...wrong }, WHOLE);
    expect(whole.errors).toEqual(cut.errors);
    expect(whole.errors![0]!.message).toContain('not one of this list');
    expect(whole.data).toEqual({ prison: null });
    expect(whole.statements).toHaveLength(1);
  };
  for (const after of [other, '', 'nothing', '💥']) await refuse(2, { after });
  await refuse(2, { before: other });
  // The same list, the other way round; and as another level sees it.
  await refuse(2, { turned: cursor });
  await refuse(0, { after: cursor });
});

test('a list with a cursor within a list is not read with it: the cursor is looked at before', async () => {
  const [after] = [...(await held(2)).values()][0]!;
  const source = 'query ($after: String) { prisons { nodes { detentions(after: $after) { nodes { id } } } } }';
  const { statements, errors } = await execute(world.db, 2, source, { after }, WHOLE);
  expect(errors![0]!.message).toContain('not one of this list');
  expect(statements).toHaveLength(1);
  expect(statements[0]).not.toContain('DETAINED_AT');
});
