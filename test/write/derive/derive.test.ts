import type { Visibility } from '../../../src/level';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { graphForEachTest } from '../../support/graph';
import { entity, figure, source, stage, statement } from '../../support/records';

const graph = graphForEachTest();

const put = (batch: Batch) => write(graph.db, batch);
const rows = (cypher: string) => graph.db.read(cypher, {});
const revisions = async () => (await rows('MATCH (r:Revision) RETURN [r.revision0, r.revision1, r.revision2]'))[0]?.[0];

/** The levels that see the nodes or relationships that a pattern binds to `x`, as a text such as `.12` or `012`. */
async function seen(pattern: string): Promise<string[]> {
  const found = await rows(`MATCH ${pattern} RETURN x.key0, x.key1, x.key2 ORDER BY x.ref, x.id`);
  return found.map((keys) => keys.map((key, level) => (key === null ? '.' : String(level))).join(''));
}

/** A property at each level, as a reader reads it. */
async function at(pattern: string, name: string): Promise<unknown[]> {
  const [row] = await rows(
    `MATCH ${pattern} RETURN x.${name}0, coalesce(x.${name}1, x.${name}0), coalesce(x.${name}2, x.${name}1, x.${name}0)`,
  );
  return row ?? [];
}

const DETENTION = '()-[x:DETAINED_AT]->()';
const RESTRICTED = { visibility: 'RESTRICTED' as Visibility };
const PARTNER = { visibility: 'PARTNER' as Visibility };
const withEntity = (ref: string, more: object) => {
  const { entities, sources } = stage();
  return { sources, entities: entities.map((each) => (each.ref === ref ? { ...each, ...more } : each)) };
};

describe('a hidden statement', () => {
  test('makes a fact that only its level sees, and raises the revision of that level alone', async () => {
    await put(stage());
    await put({ statements: [statement('s', RESTRICTED)] });
    expect(await seen(DETENTION)).toEqual(['..2']);
    expect(await seen('(x:Statement)')).toEqual(['..2']);
    expect(await seen('()-[x:ABOUT]->()')).toEqual(['..2']);
    expect(await seen('()-[x:CITES]->()')).toEqual(['..2']);
    expect(await rows(`MATCH ${DETENTION} RETURN x.status0, x.status1, x.status2`)).toEqual([
      [null, null, 'SINGLE_ASSERTER'],
    ]);
    expect(await revisions()).toEqual([1, 1, 2]);
  });

  test('changes the sum of its level alone: an embargoed end, until the embargo ends by a write', async () => {
    const end = statement('s2', { to: '2024-05-05', assertedBy: 'bea', ...PARTNER });
    await put({ ...stage(), statements: [statement('s1', { from: '2024', to: 'open' }), end] });
    expect(await at(DETENTION, 'state')).toEqual(['ONGOING', 'ENDED', 'ENDED']);
    expect(await at(DETENTION, 'status')).toEqual(['SINGLE_ASSERTER', 'DISPUTED', 'DISPUTED']);
    expect(await at(DETENTION, 'possibleTo')).toEqual(['9999-12-31', '2024-06-01', '2024-06-01']);
    expect(await rows(`MATCH ${DETENTION} RETURN x.state2, x.startNotBefore1`)).toEqual([[null, null]]);
    await put({ statements: [{ ...end, visibility: 'PUBLIC' }] });
    expect(await at(DETENTION, 'state')).toEqual(['ENDED', 'ENDED', 'ENDED']);
    expect(await rows(`MATCH ${DETENTION} RETURN x.state1, x.state2`)).toEqual([[null, null]]);
  });

  test('that is withdrawn is no news to those who did not see it', async () => {
    await put({ ...stage(), statements: [statement('s1', {}), statement('s2', { from: '2024', ...PARTNER })] });
    await put({ withdrawals: ['s2'] });
    expect(await revisions()).toEqual([1, 2, 2]);
  });

  test('makes an official of a person for its level alone', async () => {
    await put({ ...stage(), statements: [statement('s', { relation: 'HEADS', object: 'ministry', ...PARTNER })] });
    const ana = "(x:Person {ref: 'ana'})";
    expect(await at(ana, 'typename')).toEqual(['PrivatePerson', 'Official', 'Official']);
    const keys = 'RETURN x.officialKey0 IS NULL, x.officialKey1 = x.key1, x.officialKey2 = x.key2';
    expect(await rows(`MATCH ${ana} ${keys}`)).toEqual([[true, true, true]]);
  });

  test('that contradicts makes a dispute for its level alone', async () => {
    await put({
      ...stage(),
      statements: [statement('s1', {}), statement('s2', { stance: 'CONTRADICTS', ...RESTRICTED })],
    });
    expect(await at(DETENTION, 'disputed')).toEqual([[], [], ['EXISTENCE']]);
  });

  test('that contradicts what nobody says is seen by nobody', async () => {
    await put({ ...stage(), statements: [statement('s', { stance: 'CONTRADICTS' })] });
    expect([await seen(DETENTION), await seen('(x:Statement)')]).toEqual([['...'], ['...']]);
  });
});

describe('a hidden name', () => {
  test('gives way to the first one that a level sees, and is found by its level alone', async () => {
    const names = [{ text: 'Ana Secret', ...PARTNER }, { text: 'A. B.' }];
    await put({ ...withEntity('ana', { names }), statements: [statement('s', {})] });
    expect(await at("(x:Person {ref: 'ana'})", 'name')).toEqual(['A. B.', 'Ana Secret', 'Ana Secret']);
    const keys = `MATCH ${DETENTION} RETURN split(x.key0, '\t')[1], split(x.key1, '\t')[1]`;
    expect(await rows(keys)).toEqual([['a b', 'ana secret']]);
    const found = (level: number) =>
      rows(`CALL db.index.fulltext.queryNodes('names${String(level)}', 'secret') YIELD node RETURN node.text`);
    expect([await found(0), await found(1)]).toEqual([[], [['Ana Secret']]]);
  });

  test('hides whom it is the last name of', async () => {
    await put({ ...withEntity('ana', { names: [{ text: 'Ana', ...PARTNER }] }), statements: [statement('s', {})] });
    expect(await seen("(x:Person {ref: 'ana'})")).toEqual(['.12']);
    expect(await seen(DETENTION)).toEqual(['.12']);
  });

  test('that is added is no news to those who do not see it', async () => {
    await put(stage());
    await put({ entities: [entity('ana', { names: [{ text: 'ana' }, { text: 'Alias', ...RESTRICTED }] })] });
    expect(await revisions()).toEqual([1, 1, 2]);
  });
});

describe('a hidden entity', () => {
  test('hides, as a person, the detention and its statements, and shows them again with itself', async () => {
    const statements = [statement('s1', {}), statement('s2', { relation: 'SAYS', object: undefined, text: 'Words.' })];
    await put({ ...withEntity('ana', RESTRICTED), statements });
    expect(await revisions()).toEqual([1, 1, 1]);
    expect(await seen(DETENTION)).toEqual(['..2']);
    expect(await seen('(x:Statement)')).toEqual(['..2', '..2']);
    await put({ entities: [entity('ana')] });
    expect(await seen(DETENTION)).toEqual(['012']);
    expect(await seen('(x:Statement)')).toEqual(['012', '012']);
  });

  test('leaves, as a prison, a detention without its place', async () => {
    await put({ ...withEntity('rodeo', PARTNER), statements: [statement('s', {})] });
    expect(await seen(DETENTION)).toEqual(['012']);
    expect(await rows(`MATCH ${DETENTION} RETURN split(x.key0, '\t')[2], split(x.key1, '\t')[2]`)).toEqual([
      ['', 'rodeo'],
    ]);
  });

  test('hides, as an event, the release; as an asserter, only itself', async () => {
    const release = { relation: 'RELEASED_ON', object: 'wave' } as const;
    const batch = withEntity('wave', PARTNER);
    const entities = [...batch.entities, entity('tio', RESTRICTED)];
    await put({ ...batch, entities, statements: [statement('s1', release), statement('s2', { assertedBy: 'tio' })] });
    expect(await seen('()-[x:RELEASED_ON]->()')).toEqual(['.12']);
    expect(await seen('(x:Statement)')).toEqual(['.12', '012']);
    const asserter = "MATCH (x:Statement {ref: 's2'}) RETURN split(x.key0, '\t')[1], split(x.key2, '\t')[1]";
    expect(await rows(asserter)).toEqual([['', 'tio']]);
  });

  test('hides it from a fact that such a statement names too, also where it is hidden later, and however long the chain', async () => {
    const release = { relation: 'RELEASED_ON', object: 'wave' } as const;
    const { entities, sources } = stage();
    const events = ['other', 'third'].map((ref) => entity(ref, { kind: 'EVENT', type: 'RELEASE' }));
    const statements = [
      statement('s1', { ...release, object: 'third', from: '2024', ...PARTNER }),
      statement('s2', { ...release, object: 'other', fact: 's1', from: '2023', assertedBy: 'bea' }),
      statement('s3', { ...release, fact: 's2', from: '2025', assertedBy: 'bea' }),
    ];
    await put({ entities: [...entities, ...events], sources, statements });
    expect(await at("()-[x:RELEASED_ON]->({ref: 'other'})", 'status')).toEqual(['DISPUTED', 'DISPUTED', 'DISPUTED']);
    await put({ entities: [entity('wave', { kind: 'EVENT', type: 'RELEASE', ...PARTNER })] });
    expect(await at("()-[x:RELEASED_ON]->({ref: 'other'})", 'status')).toEqual([
      'SINGLE_ASSERTER',
      'DISPUTED',
      'DISPUTED',
    ]);
  });

  test('hides a statement about its fact from another fact that the statement names too', async () => {
    const release = { relation: 'RELEASED_ON', object: 'wave' } as const;
    const batch = withEntity('wave', PARTNER);
    const entities = [...batch.entities, entity('other', { kind: 'EVENT', type: 'RELEASE' })];
    const statements = [
      statement('s1', { ...release, object: 'other', from: '2024' }),
      statement('s2', { ...release, fact: 's1', from: '2025', assertedBy: 'bea' }),
    ];
    await put({ ...batch, entities, statements });
    expect(await at("()-[x:RELEASED_ON]->({ref: 'other'})", 'status')).toEqual([
      'SINGLE_ASSERTER',
      'DISPUTED',
      'DISPUTED',
    ]);
  });
});

describe('a hidden source', () => {
  test('gives no day to those who do not see it, and hides where it is cited', async () => {
    const { entities } = stage();
    const sources = [source('paper', RESTRICTED), source('open', { publishedOn: '2024-03-03' })];
    const both = { source: undefined, sources: [{ source: 'paper' }, { source: 'open' }] };
    await put({
      entities,
      sources,
      statements: [statement('s', { ...both, assertedBy: 'bea', from: '2024', to: 'open' })],
    });
    expect(await at(DETENTION, 'lastKnown')).toEqual(['2024-03-03', '2024-03-03', '2024-06-01']);
    expect(await at('(x:Statement)', 'lastKnown')).toEqual(['2024-03-03', '2024-03-03', '2024-06-01']);
    expect((await seen('(:Statement)-[x:CITES]->()')).sort()).toEqual(['..2', '012']);
    expect(await rows('MATCH (s:Source) RETURN s.ref, s:Source0, s:Source1, s:Source2 ORDER BY s.ref')).toEqual([
      ['open', true, true, true],
      ['paper', false, false, true],
    ]);
  });

  test('hides the medium that it alone names, until a more public one names it too', async () => {
    const medium = "(x:Organisation {kind: 'MEDIA'})";
    await put({ sources: [source('a', { publisher: 'Paper', ...RESTRICTED })] });
    expect(await seen(medium)).toEqual(['..2']);
    await put({ sources: [source('b', { publisher: 'PAPER', ...PARTNER })] });
    expect(await seen(medium)).toEqual(['.12']);
    await put({ sources: [source('b', { publisher: 'Another', ...PARTNER })] });
    expect((await seen(medium)).sort()).toEqual(['..2', '.12']);
  });
});

test('a figure has its window, and is seen by its own level', async () => {
  const flow = figure('f2', { kind: 'FLOW', from: '..2023-11', to: '2024-01-26', ...PARTNER });
  await put({ ...stage(), figures: [figure('f1', { from: '2024-06' }), flow] });
  expect(await seen('(x:Figure)')).toEqual(['012', '.12']);
  expect(
    await rows('MATCH (f:Figure) RETURN f.startNotBefore0, f.endNotAfter0, f.endNotAfter1 ORDER BY f.ref'),
  ).toEqual([
    ['2024-06-01', '2024-06-30', null],
    [null, null, '2024-01-26'],
  ]);
});

test('keys sort a shorter name before a longer one that begins with it', async () => {
  await put({
    entities: ['Ana María', 'Ana', 'Anabel'].map((text, at) => entity(`p${String(at)}`, { names: [{ text }] })),
  });
  const sorted = await rows('MATCH (p:Person) WHERE p.key0 IS NOT NULL RETURN p.name0 ORDER BY p.key0');
  expect(sorted.flat()).toEqual(['Ana', 'Ana María', 'Anabel']);
});
