import { write, type Written } from '../../src/write/writer';
import type { Batch } from '../../src/write/record';
import { graphForEachTest } from '../support/graph';
import { refused } from '../support/refused';
import { entity, figure, source, stage, statement } from '../support/records';

const graph = graphForEachTest();

const put = (batch: Batch): Promise<Written> => write(graph.db, batch);
const rows = (cypher: string) => graph.db.read(cypher, {});
const revisions = async () => (await rows('MATCH (r:Revision) RETURN [r.revision0, r.revision1, r.revision2]'))[0]?.[0];
const facts = () =>
  rows('MATCH (a)-[f:DETAINED_AT]->(b) RETURN a.ref, b.ref, f.status0, f.startNotBefore0 ORDER BY f.key0');

describe('facts', () => {
  test('statements with the same ends are about the same fact, and spells are told apart', async () => {
    const terms = [
      statement('s1', {}),
      statement('s2', { from: '2024' }),
      statement('s3', { spell: 'second', from: '2025' }),
    ];
    await put({ ...stage(), statements: terms });
    expect(await facts()).toEqual([
      ['ana', 'rodeo', 'SINGLE_ASSERTER', '2025-01-01'],
      ['ana', 'rodeo', 'SINGLE_ASSERTER', '2024-01-01'],
    ]);
  });

  test('a sibling is one either way round, and is kept in both directions', async () => {
    const kin = { relation: 'SIBLING_OF', subject: 'ana', object: 'bea' } as const;
    await put({
      ...stage(),
      statements: [statement('s1', kin), statement('s2', { ...kin, subject: 'bea', object: 'ana' })],
    });
    const both = 'MATCH (a)-[f:SIBLING_OF]->(b) RETURN a.ref, b.ref, f.status0 ORDER BY a.ref';
    expect(await rows(both)).toEqual([
      ['ana', 'bea', 'SINGLE_ASSERTER'],
      ['bea', 'ana', 'SINGLE_ASSERTER'],
    ]);
    expect(await rows('MATCH ()-[f:SIBLING_OF {mirror: true}]->() RETURN count(*)')).toEqual([[1]]);
  });

  test('a parent is kept as a child in the other direction, each with an id of its own', async () => {
    await put({ ...stage(), statements: [statement('s', { relation: 'PARENT_OF', object: 'bea' })] });
    const links = 'MATCH (a)-[f:PARENT_OF|CHILD_OF]->(b) RETURN type(f), a.ref, b.ref, f.mirror ORDER BY type(f)';
    expect(await rows(links)).toEqual([
      ['CHILD_OF', 'bea', 'ana', true],
      ['PARENT_OF', 'ana', 'bea', null],
    ]);
    expect(await rows('MATCH (s:Statement)-[a:ABOUT]->() RETURN count(DISTINCT a.of)')).toEqual([[2]]);
  });

  test('a place that is not stated makes a detention of its own, or joins the fact of another statement', async () => {
    await put({ ...stage(), statements: [statement('s1', { object: '?', from: '2020' })] });
    expect(await facts()).toEqual([['ana', null, 'SINGLE_ASSERTER', '2020-01-01']]);
    const joining = [statement('s3', { object: '?', fact: 's2' }), statement('s2', { from: '2024' })];
    await put({ statements: [...joining, statement('s4', { object: '?', fact: 's3' })] });
    expect(await facts()).toHaveLength(2);
    const about = 'MATCH (s:Statement) WHERE s.ref <> "s1" RETURN count(DISTINCT s.about), count { (s)-[:ABOUT]->() }';
    expect(await rows(about)).toEqual([[1, 1]]);
  });

  test('a statement may be about its own fact and that of another', async () => {
    await put({ ...stage(), statements: [statement('s1', { object: 'helicoide' }), statement('s2', { fact: 's1' })] });
    const abouts =
      'MATCH (s:Statement {ref: "s2"})-[a:ABOUT]->() RETURN count(a), sum(CASE a.of WHEN s.about THEN 1 ELSE 0 END)';
    expect(await rows(abouts)).toEqual([[2, 1]]);
  });
});

describe('statements', () => {
  test('written again change nothing and raise no revision', async () => {
    const batch = { ...stage(), statements: [statement('s', {})], figures: [figure('f')] };
    expect(await put(batch)).toEqual({ entities: 6, sources: 1, statements: 1, figures: 1, withdrawals: 0 });
    const before = [
      await revisions(),
      await rows('MATCH (n) RETURN elementId(n), properties(n) ORDER BY elementId(n)'),
    ];
    expect(await put(batch)).toEqual({ entities: 0, sources: 0, statements: 0, figures: 0, withdrawals: 0 });
    expect([
      await revisions(),
      await rows('MATCH (n) RETURN elementId(n), properties(n) ORDER BY elementId(n)'),
    ]).toEqual(before);
  });

  test('are never edited', async () => {
    await put({ ...stage(), statements: [statement('s', {})], figures: [figure('f')] });
    expect(
      await refused(graph.db, {
        statements: [statement('s', { from: '2024' })],
        figures: [figure('f', { count: 11 })],
      }),
    ).toEqual([
      expect.stringMatching(/^statements s : is not what was written before; it is never edited: supersede it/),
      expect.stringMatching(/^figures f : is not what was written before/),
    ]);
  });

  test('that are withdrawn no longer count, and are not accepted again by being written again', async () => {
    const batch = { ...stage(), statements: [statement('s', { from: '2024' })] };
    await put(batch);
    expect(await put({ withdrawals: ['s'] })).toMatchObject({ withdrawals: 1 });
    expect(await facts()).toEqual([['ana', 'rodeo', 'RETRACTED', '0000-01-01']]);
    expect(await put({ ...batch, withdrawals: ['s'] })).toMatchObject({ statements: 0, withdrawals: 0 });
    expect(await facts()).toEqual([['ana', 'rodeo', 'RETRACTED', '0000-01-01']]);
  });

  test('that are superseded no longer count, and lead to the newer one', async () => {
    await put({ ...stage(), statements: [statement('s1', { from: '2023' })] });
    await put({ statements: [statement('s2', { from: '2024', supersedes: 's1' })] });
    expect(await facts()).toEqual([['ana', 'rodeo', 'SINGLE_ASSERTER', '2024-01-01']]);
    const newer = 'MATCH (s:Statement)-[:SUPERSEDED_BY]->(n) RETURN s.ref, s.state, n.ref, n.state';
    expect(await rows(newer)).toEqual([['s1', 'SUPERSEDED', 's2', 'ACCEPTED']]);
    expect(
      await refused(graph.db, { statements: [statement('s3', { supersedes: 's1' })], withdrawals: ['s1'] }),
    ).toEqual(
      [
        expect.stringContaining('withdrawals s1 : is superseded'),
        expect.stringContaining('statements s3 supersedes: is superseded already'),
      ].reverse(),
    );
  });
});

describe('asserters and media', () => {
  const who = 'MATCH (s:Statement)-[:ASSERTED_BY]->(a) RETURN s.ref, a.name0, a.kind ORDER BY s.ref';

  test('a source asserts by its publisher, an agency by its name; each text is one medium', async () => {
    const batch = stage();
    const sources = [
      source('paper', { publisher: 'El Tiempo', agency: 'EFE' }),
      source('other', { publisher: 'EL TIEMPO', agency: 'Associated Press' }),
    ];
    const ap = entity('ap', {
      kind: 'ORGANISATION',
      type: 'MEDIA',
      names: [{ text: 'AP' }, { text: 'Associated Press' }],
    });
    const by = [
      statement('s1', {}),
      statement('s2', { assertedBy: 'paper:efe' }),
      statement('s3', { assertedBy: 'other:Associated Press', source: 'other' }),
    ];
    await put({
      entities: [...batch.entities, ap],
      sources,
      statements: [...by, statement('s4', { assertedBy: 'bea' })],
    });
    expect(await rows(who)).toEqual([
      ['s1', 'El Tiempo', 'MEDIA'],
      ['s2', 'EFE', 'MEDIA'],
      ['s3', 'AP', 'MEDIA'],
      ['s4', 'bea', null],
    ]);
    expect(await rows('MATCH (o:Organisation {kind: "MEDIA"}) RETURN count(*)')).toEqual([[3]]);
  });

  test('a corrected publisher is followed by what the source itself asserts', async () => {
    await put({ ...stage(), statements: [statement('s1', {}), statement('s2', { assertedBy: 'bea' })] });
    await put({ sources: [source('paper', { publisher: 'Correct Paper' })] });
    expect((await rows(who)).map(([ref, name]) => [ref, name])).toEqual([
      ['s1', 'Correct Paper'],
      ['s2', 'bea'],
    ]);
  });
});

describe('officials', () => {
  const typename = async () => (await rows('MATCH (p:Person {ref: "ana"}) RETURN p.typename0'))[0]?.[0];
  const post = { relation: 'HEADS', object: 'ministry' } as const;

  test('are persons with a post in a public body that was not taken back', async () => {
    await put({ ...stage(), statements: [statement('s', post)] });
    expect(await typename()).toBe('Official');
    await put({ withdrawals: ['s'] });
    expect(await typename()).toBe('PrivatePerson');
  });

  test('are no longer such when what they head is found to be no public body', async () => {
    await put({ ...stage(), statements: [statement('s', post)] });
    await put({ entities: [entity('ministry', { kind: 'ORGANISATION', type: 'NGO' })] });
    expect(await typename()).toBe('PrivatePerson');
  });
});

test('a new name is the new key of all that is sorted by it', async () => {
  await put({ ...stage(), statements: [statement('s1', { assertedBy: 'bea' }), statement('s2', { subject: 'bea' })] });
  await put({ entities: [entity('bea', { names: [{ text: 'Zoé Baduel' }] })] });
  const keys = `MATCH (s:Statement {ref: 's1'}) MATCH (b:Person {ref: 'bea'})-[f:DETAINED_AT]->()
    RETURN split(s.key0, '\t')[1], split(b.key0, '\t')[0], split(f.key0, '\t')[1]`;
  expect(await rows(keys)).toEqual([['zoe baduel', 'zoe baduel', 'zoe baduel']]);
});

test('two writers on one fact leave the sum that one after the other leaves', async () => {
  await put(stage());
  const days = Array.from({ length: 4 }, (_, at) => `on:2024-01-0${String(at + 1)}`);
  await Promise.all(
    days.map((to, at) =>
      put({ statements: [statement(`s${String(at)}`, { to, assertedBy: at % 2 ? 'bea' : 'paper' })] }),
    ),
  );
  const sum = 'MATCH ()-[f:DETAINED_AT]->() RETURN f.status0, f.certainFrom0, f.certainTo0';
  expect(await rows(sum)).toEqual([['AGREED', '2024-01-01', '2024-01-04']]);
  expect(await revisions()).toEqual([5, 5, 5]);
});

test('a write waits for one that takes longer than the database lets it wait', async () => {
  await put(stage());
  let locked: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => (locked = resolve));
  const slow = graph.db.write(async (run) => {
    await run("MATCH (r:Revision) SET r.id = 'revision'");
    locked();
    await new Promise((resolve) => setTimeout(resolve, 6_000));
  });
  await taken;
  expect(await put({ statements: [statement('s', {})] })).toMatchObject({ statements: 1 });
  await slow;
});

test('a thousand statements are written within seconds', async () => {
  const people = Array.from({ length: 1_000 }, (_, at) => entity(`p${String(at)}`));
  const statements = people.map(({ ref }) => statement(`s-${ref}`, { subject: ref, from: '2024', to: 'open' }));
  const { entities, sources } = stage();
  await put({ entities: [...entities, ...people], sources });
  const started = Date.now();
  await put({ statements });
  expect(Date.now() - started).toBeLessThan(15_000);
});
