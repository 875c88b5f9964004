import type { Chunk, GoodRow } from '../../src/import/chunk';
import { linksOf } from '../../src/import/foresee';
import { inOrder } from '../../src/import/order';

type Links = Partial<Record<'fact' | 'supersedes', string>>;

/** What a file would have in these rows, and the chunks in which they are taken. */
async function taken(rows: readonly [ref: string, links?: Links][], stored: readonly string[] = []) {
  const good = rows.map(([ref, links], i) => ({ line: i + 2, record: { ref, ...links } }) as unknown as GoodRow);
  const linked = new Set(good.flatMap(({ record }) => linksOf(record)));
  const run = (_: string, { m }: { m?: { rows: string[] } } = {}) =>
    Promise.resolve((m?.rows ?? []).filter((ref) => stored.includes(ref)).map((ref) => [ref]));
  const found: string[][] = [];
  for await (const chunk of inOrder({ table: 'statements', path: '' }, inChunks(good), run, linked))
    found.push(chunk.good.map(({ record }) => record.ref));
  return found.filter((refs) => refs.length > 0);
}

async function* inChunks(good: GoodRow[]): AsyncGenerator<Chunk> {
  for (let at = 0; at < good.length; at += 2_000)
    yield await Promise.resolve({ good: good.slice(at, at + 2_000), bad: [] });
}

const many = (count: number, row: (i: number) => [string, Links?]) => Array.from({ length: count }, (_, i) => row(i));
const filler = (name: string) => many(2_000, (i) => [`${name}${i}`]);

test('of more rows than go in at once, which wait for each other, each comes after those that it names', async () => {
  const layers = await taken([
    ...many(2_000, (i) => [`c${i}`, { supersedes: `b${i}` }]),
    ...many(2_000, (i) => [`b${i}`, { supersedes: `a${i}` }]),
    ...many(2_000, (i) => [`a${i}`]),
  ]);
  expect(layers.map((refs) => [refs.length, new Set(refs.map((ref) => ref[0]))])).toEqual([
    [2_000, new Set(['a'])],
    [2_000, new Set(['b'])],
    [2_000, new Set(['c'])],
  ]);
});

test('a chain of 100,000 rows, newest first, is turned round at once', async () => {
  const length = 100_000;
  const chain = many(length, (i) => [`s${i}`, i < length - 1 ? { supersedes: `s${i + 1}` } : {}]);
  const began = performance.now();
  const place = new Map((await taken(chain)).flatMap((refs, chunk) => refs.map((ref) => [ref, chunk])));
  const late = chain.filter(
    ([ref, { supersedes = ref } = {}]) => Number(place.get(supersedes)) > Number(place.get(ref)),
  );
  expect([place.size, late]).toEqual([length, []]);
  // Some 0.5 s; to look at all that wait for each row that comes takes minutes.
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a row that waits comes in its turn, where it names something in the graph as well', async () => {
  const rows = await taken(
    [
      ['c', { supersedes: 'b' }],
      ...many(2_000, (i) => [`x${i}`, { fact: 'a' }]),
      ['b', { supersedes: 'stored', fact: 'a' }],
      ...filler('y'),
      ['a'],
    ],
    ['stored'],
  );
  const order = rows.flat();
  expect(order).toHaveLength(4_003);
  expect(['a', 'b', 'c'].map((ref) => order.indexOf(ref))).toEqual(
    ['a', 'b', 'c'].map((ref) => order.indexOf(ref)).sort((one, other) => one - other),
  );
});

test('what waits for itself comes together behind the others, and what waits for nothing last', async () => {
  const rows = await taken([
    ['lost', { supersedes: 'nothing' }],
    ['one', { supersedes: 'two' }],
    ['behind', { fact: 'one' }],
    ['first', { fact: 'last' }],
    ...filler('x'),
    ['two', { fact: 'one' }],
    ['lost too', { fact: 'lost' }],
    ['last'],
  ]);
  expect(rows.slice(-3)).toEqual([['first'], ['one', 'behind', 'two'], ['lost', 'lost too']]);
  expect(rows.flat()).toHaveLength(2_007);
});

test('no row is left out where a key stands twice', async () => {
  const rows = await taken([
    ['d', { supersedes: 'x' }],
    ['x', { supersedes: 'nothing' }],
    ['x'],
    ['self', { supersedes: 'self' }],
    ...filler('y'),
  ]);
  expect(rows.slice(-2)).toEqual([['d'], ['x']]);
  expect(rows.flat()).toHaveLength(2_004);
});
