import type { Level, Visibility } from '../../../src/level';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { execute } from '../../support/execute';
import { emptyGraph, graphForEachTest } from '../../support/graph';
import { answer } from '../../support/story';
import { entity, figure, source, stage, statement } from '../../support/records';

const graph = graphForEachTest();

interface Answered {
  changes: { edges: { cursor: string; node: { id: string; kind: string; record: object | null } }[] };
}

const LEVELS: readonly Level[] = [0, 1, 2];
const put = (batch: Batch) => write(graph.db, batch);

/** The whole feed of a level, cursors and all. */
async function feed(level: Level, after: string | null = null): Promise<Answered['changes']['edges']> {
  const query = `query ($after: String) { changes(first: 100, after: $after) { edges { cursor node { id kind record { id __typename } } } } }`;
  return (await answer<Answered>(graph.db, query, { after }, level)).changes.edges;
}

const feeds = () => Promise.all(LEVELS.map((level) => feed(level)));

/** What records are called here: the owner's key, or a fact's type. */
async function names(): Promise<Map<string, string>> {
  const nodes = await graph.db.read('MATCH (n) WHERE NOT n:Change RETURN n.id, coalesce(n.ref, n.name2)', {});
  const facts = await graph.db.read('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.id, type(r)', {});
  return new Map([...nodes, ...facts].map(([id, name]) => [String(id), String(name)]));
}

/** What each level is told after a write, such as `ADDED ana`. */
async function toldBy(batch: Batch): Promise<string[][]> {
  const before = await feeds();
  await put(batch);
  const called = await names();
  const told = LEVELS.map(async (level) => {
    const rows = await feed(level, before[level]?.at(-1)?.cursor ?? null);
    return rows.map(({ node: { id, kind } }) => `${kind} ${String(called.get(id))}`).sort();
  });
  return Promise.all(told);
}

const alike = (...told: string[]) => [told, told, told];
const PARTNER = { visibility: 'PARTNER' as Visibility };
const RESTRICTED = { visibility: 'RESTRICTED' as Visibility };

describe('each level is told', () => {
  test('of a statement with its fact, and of nothing that is only joined by it', async () => {
    await put(stage());
    expect(await toldBy({ statements: [statement('s', {})] })).toEqual(alike('ADDED DETAINED_AT', 'ADDED s'));
  });

  test('of a kinship in both directions', async () => {
    await put(stage());
    const told = await toldBy({ statements: [statement('s', { relation: 'PARENT_OF', object: 'bea' })] });
    expect(told).toEqual(alike('ADDED CHILD_OF', 'ADDED PARENT_OF', 'ADDED s'));
  });

  test('of a withdrawal, and of the fact that it changes', async () => {
    await put({ ...stage(), statements: [statement('s', {})] });
    expect(await toldBy({ withdrawals: ['s'] })).toEqual(alike('CHANGED DETAINED_AT', 'WITHDRAWN s'));
  });

  test('of what takes the place of another', async () => {
    await put({ ...stage(), statements: [statement('s', {})], figures: [figure('f')] });
    const newer = { statements: [statement('s2', { supersedes: 's' })], figures: [figure('f2', { supersedes: 'f' })] };
    expect(await toldBy(newer)).toEqual(alike('ADDED f2', 'ADDED s2', 'SUPERSEDED f', 'SUPERSEDED s'));
  });

  test('of what an event carried out, and nothing where that is hidden', async () => {
    await put(stage());
    const announced = (ref: string, more: object = {}) => entity(ref, { kind: 'EVENT', type: 'ANNOUNCEMENT', ...more });
    const carries = (object: string) => ({ subject: 'wave', relation: 'CARRIES_OUT' as const, object });
    const hidden = {
      entities: [announced('later', PARTNER)],
      statements: [statement('s1', { ...carries('later'), ...PARTNER })],
    };
    expect((await toldBy(hidden))[0]).toEqual([]);
    const open = { entities: [announced('soon')], statements: [statement('s2', carries('soon'))] };
    expect((await toldBy(open))[0]).toEqual(['ADDED s2', 'ADDED soon', 'CHANGED wave']);
  });

  test('of a new name, and not of what only is in another order by it', async () => {
    await put({ ...stage(), statements: [statement('s', {})] });
    const renamed = entity('ana', { names: [{ text: 'Zoé' }] });
    expect(await toldBy({ entities: [renamed] })).toEqual(alike('CHANGED ana'));
  });

  test('of an official, whose post makes one', async () => {
    await put(stage());
    const told = await toldBy({ statements: [statement('s', { relation: 'HEADS', object: 'ministry' })] });
    expect(told).toEqual(alike('ADDED HEADS', 'ADDED s', 'CHANGED ana'));
  });

  test("of an event's date, and of what it carried out", async () => {
    const { entities, sources } = stage();
    await put({ entities: [...entities, entity('plan', { kind: 'EVENT', type: 'ANNOUNCEMENT' })], sources });
    const dated = statement('s', {
      subject: 'wave',
      relation: 'HAPPENED_ON',
      object: undefined,
      from: '2024',
      to: '2024',
    });
    expect(await toldBy({ statements: [dated] })).toEqual(alike('ADDED s', 'CHANGED wave'));
    const done = statement('s2', { subject: 'wave', relation: 'CARRIES_OUT', object: 'plan' });
    expect(await toldBy({ statements: [done] })).toEqual(alike('ADDED s2', 'CHANGED wave'));
  });

  test('of a source that is corrected, with the statement and the fact whose days hang on it', async () => {
    await put({ ...stage(), statements: [statement('s', { from: '2024', to: 'open' })] });
    const told = await toldBy({ sources: [source('paper', { publishedOn: '2024-09-09' })] });
    expect(told).toEqual(alike('CHANGED DETAINED_AT', 'CHANGED paper', 'CHANGED s'));
  });

  test('of a record once, with what happened to it last', async () => {
    await put(stage());
    const before = (await feed(0)).at(-1)!.cursor;
    await put({ statements: [statement('s', {})] });
    await put({ withdrawals: ['s'] });
    const called = await names();
    const rows = (await feed(0, before)).map(({ node: { id, kind } }) => `${kind} ${String(called.get(id))}`);
    expect(rows.sort()).toEqual(['CHANGED DETAINED_AT', 'WITHDRAWN s']);
  });

  test('of nothing where the same is written again', async () => {
    const batch = { ...stage(), statements: [statement('s', {})], figures: [figure('f')] };
    await put(batch);
    expect(await toldBy(batch)).toEqual(alike());
  });
});

describe('a level that sees what others do not', () => {
  test('is told alone, and the feeds of the others are the same byte for byte', async () => {
    await put({ ...stage(), statements: [statement('s', { from: '2024' })], figures: [figure('f')] });
    const before = await feeds();
    await put({
      entities: [
        entity('hidden', RESTRICTED),
        entity('bea', { names: [{ text: 'bea' }, { text: 'B.', ...RESTRICTED }] }),
      ],
      sources: [source('secret', RESTRICTED)],
      statements: [
        statement('s2', { from: '2025', assertedBy: 'secret', source: 'secret', ...RESTRICTED }),
        statement('s3', { subject: 'hidden', relation: 'HEADS', object: 'ministry' }),
        statement('s4', { relation: 'HEADS', object: 'ministry', ...RESTRICTED }),
      ],
      figures: [figure('f2', { partOf: 'f', ...RESTRICTED })],
    });
    await put({ withdrawals: ['s2', 's3'] });
    await put({ entities: [entity('hidden', { names: [{ text: 'Other' }], ...RESTRICTED })] });
    const after = await feeds();
    expect(JSON.stringify(after.slice(0, 2))).toBe(JSON.stringify(before.slice(0, 2)));
    expect(after[2]!.length).toBeGreaterThan(before[2]!.length);
  });

  test('is told that the others come to see it, and they are told that it is there', async () => {
    await put({ ...stage(), statements: [statement('s', PARTNER)] });
    const told = ['ADDED DETAINED_AT', 'ADDED s'];
    const changed = ['CHANGED DETAINED_AT', 'CHANGED s'];
    expect(await toldBy({ statements: [statement('s', {})] })).toEqual([told, changed, changed]);
  });

  test('goes on seeing what others are told is hidden from them, with nothing but its id', async () => {
    await put({ ...stage(), statements: [statement('s', {})] });
    const hidden = ['HIDDEN DETAINED_AT', 'HIDDEN ana', 'HIDDEN s'];
    const changed = ['CHANGED DETAINED_AT', 'CHANGED ana', 'CHANGED s'];
    expect(await toldBy({ entities: [entity('ana', PARTNER)] })).toEqual([hidden, changed, changed]);
    const rows = (await feed(0)).filter(({ node }) => node.kind === 'HIDDEN');
    expect(rows.map(({ node }) => node.record)).toEqual([null, null, null]);
    const added = ['ADDED DETAINED_AT', 'ADDED ana', 'ADDED s'];
    expect(await toldBy({ entities: [entity('ana')] })).toEqual([added, changed, changed]);
  });

  test('shows by whom a thing is said, published or superseded, and its place, where others no longer may', async () => {
    const { entities, sources } = stage();
    const tio = [
      entity('tio'),
      entity('medium', { kind: 'ORGANISATION', type: 'MEDIA', names: [{ text: 'Paper of x' }] }),
    ];
    const by = { assertedBy: 'tio' };
    await put({ entities: [...entities, ...tio], sources: [...sources, source('x')] });
    await put({
      statements: [statement('s', by), statement('s2', { ...by, subject: 'bea', supersedes: 's' })],
      figures: [figure('f', by)],
    });
    const withTio = await toldBy({ entities: [entity('tio', PARTNER)] });
    expect(withTio).toEqual([
      ['CHANGED f', 'CHANGED s2', 'HIDDEN tio', 'SUPERSEDED s'],
      ['CHANGED tio'],
      ['CHANGED tio'],
    ]);
    const medium = await toldBy({ entities: [{ ...tio[1]!, ...PARTNER }] });
    expect(medium).toEqual([['CHANGED x', 'HIDDEN medium'], ['CHANGED medium'], ['CHANGED medium']]);
    const newer = await toldBy({ entities: [entity('bea', PARTNER)] });
    expect(newer[0]).toEqual(['HIDDEN DETAINED_AT', 'HIDDEN bea', 'HIDDEN s2', 'SUPERSEDED s'].sort());
    expect((await toldBy({ entities: [entity('rodeo', { kind: 'PRISON', ...PARTNER })] }))[0]).toEqual([
      'CHANGED DETAINED_AT',
      'HIDDEN rodeo',
    ]);
  });

  test('has cursors of its own, which are refused from others', async () => {
    await put(stage());
    const cursor = (await feed(1)).at(-1)!.cursor;
    const refused = answer(graph.db, '{ changes(after: "' + cursor + '") { nodes { id } } }', {}, 0);
    expect(await refused).toEqual({ errors: [expect.stringContaining('This cursor is not one of this list')] });
  });
});

describe('a cursor', () => {
  const refused = async (after: string, level: Level = 0) => {
    const query = 'query ($after: String) { changes(after: $after) { nodes { id } } }';
    const { errors } = await execute(graph.db, level, query, { after });
    return errors?.map(({ message }) => message) ?? [];
  };
  const ANOTHER = expect.stringContaining('The graph was loaded anew or put back since it gave this cursor');

  test('of this graph is good for ever, wherever what it names has moved since, or hidden', async () => {
    await put(stage());
    const before = await feeds();
    await put({ entities: [entity('ana', RESTRICTED), entity('bea', { names: [{ text: 'Bea B.' }] })] });
    for (const [level, edges] of before.entries())
      for (const { cursor } of edges) expect(await refused(cursor, level as Level)).toEqual([]);
  });

  test('of a graph that was loaded anew is refused', async () => {
    await put(stage());
    const [edges = []] = await feeds();
    await emptyGraph(graph.db);
    await put(stage());
    expect(await refused(String(edges.at(-1)?.cursor))).toEqual([ANOTHER]);
  });

  test('of a later state than that to which the graph was put back is refused', async () => {
    await put(stage());
    const places = 'MATCH (c:Change) RETURN c.id, c.key0';
    const earlier = await graph.db.read(places, {});
    await put({ entities: [entity('ana', { names: [{ text: 'Ana A.' }] })] });
    const [edges = []] = await feeds();
    const back = 'UNWIND $rows AS row MATCH (c:Change {id: row[0]}) SET c.key0 = row[1]';
    await graph.db.write((run) => run(back, { rows: earlier }));
    expect(await refused(String(edges.at(-1)?.cursor))).toEqual([ANOTHER]);
    expect(await refused(String(edges[0]?.cursor))).toEqual([]);
  });
});
