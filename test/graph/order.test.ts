import { story } from '../support/story';

const { ask } = story();

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const ROOTS: [list: string, usual: string, other: string][] = [
  ['persons', 'NAME_ASCENDING', 'NAME_DESCENDING'],
  ['officials', 'NAME_ASCENDING', 'NAME_DESCENDING'],
  ['organisations', 'NAME_ASCENDING', 'NAME_DESCENDING'],
  ['prisons', 'NAME_ASCENDING', 'NAME_DESCENDING'],
  ['events', 'NAME_ASCENDING', 'NAME_DESCENDING'],
  ['sources', 'NAME_ASCENDING', 'NAME_DESCENDING'],
  ['figures', 'NEWEST_FIRST', 'OLDEST_FIRST'],
];

const BELOW: [list: string, field: string, usual: string, other: string][] = [
  ['persons', 'detentions', 'NEWEST_FIRST', 'OLDEST_FIRST'],
  ['persons', 'posts', 'OLDEST_FIRST', 'NEWEST_FIRST'],
  ['prisons', 'detentions', 'NEWEST_FIRST', 'OLDEST_FIRST'],
  ['organisations', 'heads', 'OLDEST_FIRST', 'NEWEST_FIRST'],
  ['events', 'releases', 'NEWEST_FIRST', 'OLDEST_FIRST'],
  ['sources', 'statements', 'NEWEST_FIRST', 'OLDEST_FIRST'],
];

async function page(list: string, args: string): Promise<Page> {
  const answer = await ask<Record<string, Page>>(
    `{ ${list}(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(answer.errors).toBeUndefined();
  return answer[list] as Page;
}

/** A whole list, three rows at a time, forward or backward. */
async function walked(list: string, orderBy: string, way: 'first' | 'last'): Promise<string[]> {
  const found: string[][] = [];
  const forward = way === 'first';
  for (let cursor = '', more = true; more;) {
    const { nodes, pageInfo } = await page(list, `orderBy: ${orderBy} ${way}: 3 ${cursor}`);
    found.push(nodes.map(({ id }) => id));
    more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = forward ? `after: "${pageInfo.endCursor}"` : `before: "${pageInfo.startCursor}"`;
  }
  return (forward ? found : found.reverse()).flat();
}

test.each(ROOTS)('%s come in either order, page by page and from both ends', async (list, usual, other) => {
  const ids = (await page(list, 'first: 100')).nodes.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  const turned = [...ids].reverse();
  expect((await page(list, `first: 100, orderBy: ${usual}`)).nodes.map(({ id }) => id)).toEqual(ids);
  for (const way of ['first', 'last'] as const) {
    expect(await walked(list, usual, way)).toEqual(ids);
    expect(await walked(list, other, way)).toEqual(turned);
  }
});

test.each(BELOW)('%s give their %s in either order', async (list, field, usual, other) => {
  const of = async (orderBy: string) => {
    const answer = await ask<Record<string, { nodes: { found: { nodes: unknown[] } }[] }>>(
      `{ ${list}(first: 100) { nodes { found: ${field}(first: 100 ${orderBy}) { nodes { id } } } } }`,
    );
    return answer[list]?.nodes.map(({ found }) => found.nodes) ?? [];
  };
  const found = await of('');
  expect(found.some(({ length }) => length > 1)).toBe(true);
  expect(await of(`orderBy: ${usual}`)).toEqual(found);
  expect(await of(`orderBy: ${other}`)).toEqual(found.map((nodes) => [...nodes].reverse()));
});

test('a cursor of one order is refused by the other', async () => {
  const { pageInfo } = await page('persons', 'first: 2');
  const answer = await ask(
    `{ persons(first: 2, orderBy: NAME_DESCENDING, after: "${pageInfo.endCursor}") { nodes { id } } }`,
  );
  expect(answer.errors).toEqual([expect.stringContaining('not one of this list')]);
});
