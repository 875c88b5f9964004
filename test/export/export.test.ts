import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTables } from '../../src/export/export';
import { optionsOf } from '../../src/export/options';
import { importFolders } from '../../src/import/import';
import { LEVELS, type Visibility } from '../../src/level';
import { seed } from '../../src/seed';
import { write } from '../../src/write/writer';
import { emptyGraph, graphForEachTest } from '../support/graph';
import { fixture } from '../support/slow/fixture';
import { entity, figure, source, stage, statement } from '../support/records';

const graph = graphForEachTest();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Exports to a new folder. */
async function take(visibility: Visibility, format: 'csv' | 'ndjson' = 'csv') {
  const into = mkdtempSync(join(folder, 'tables-'));
  return { into, ...(await exportTables(graph.db, { folder: into, format, visibility })) };
}

/** The lines of all tables of a folder, in one order. */
function linesIn(from: string): string[] {
  const files = readdirSync(from).map((file) => readFileSync(join(from, file), 'utf8'));
  return files.flatMap((text) => text.split('\n')).sort();
}

async function bring(from: string): Promise<string[]> {
  const problems: string[] = [];
  await importFolders(graph.db, [from], { problem: (sentence) => problems.push(sentence) });
  return problems;
}

test.each(['csv', 'ndjson'] as const)(
  'what is exported (%s) makes the same graph elsewhere, and changes nothing here',
  async (format) => {
    await seed(graph.db, () => undefined);
    for (const batch of fixture()) await write(graph.db, batch);
    const whole = await take('RESTRICTED', format);
    expect(whole.leftOut).toBe(0);
    expect(whole.rows.statements).toBeGreaterThan(100);
    expect(await bring(whole.into)).toEqual([]);
    expect(await take('RESTRICTED')).toMatchObject({ hash: whole.hash, revision: whole.revision });
    await emptyGraph(graph.db);
    expect(await bring(whole.into)).toEqual([]);
    expect((await take('RESTRICTED')).hash).toBe(whole.hash);
  },
  120_000,
);

test.each(LEVELS)(
  'what %s sees goes in elsewhere without a problem, and is there what it is here',
  async (level) => {
    for (const batch of fixture()) await write(graph.db, batch);
    const seen = await take(level);
    await emptyGraph(graph.db);
    expect(await bring(seen.into)).toEqual([]);
    const again = await take(level);
    // What only denies something is found nowhere where nobody is left who says it.
    expect(seen.rows.statements - again.rows.statements).toBeLessThanOrEqual(seen.leftOut);
    const lines = linesIn(seen.into);
    expect(linesIn(again.into).filter((line) => !lines.includes(line))).toEqual([]);
  },
  120_000,
);

test('another word in one record makes another hash', async () => {
  await write(graph.db, { ...stage(), figures: [figure('f1')] });
  const { hash } = await take('PUBLIC');
  await write(graph.db, { figures: [figure('f2')] });
  expect((await take('PUBLIC')).hash).not.toBe(hash);
});

test('an agency goes by a name that may be seen, wherever it is named, and the export goes in elsewhere', async () => {
  const media = (hidden?: 'PARTNER') => [
    entity('agency', {
      kind: 'ORGANISATION',
      type: 'MEDIA',
      names: [{ text: 'Agencia Uno' }, { text: 'Canary Agency', ...(hidden && { visibility: hidden }) }],
    }),
  ];
  const { entities, sources } = stage();
  await write(graph.db, {
    entities: [...entities, ...media()],
    sources: [...sources, source('leaf', { agency: 'Canary Agency' })],
    statements: [statement('held', { assertedBy: 'leaf:canary agency', source: 'leaf' })],
    figures: [figure('ten', { assertedBy: 'leaf:Canary Agency', source: 'leaf' })],
  });
  expect(linesIn((await take('PUBLIC')).into).join('\n')).toContain('leaf:canary agency');
  await write(graph.db, { entities: media('PARTNER') });
  const seen = await take('PUBLIC');
  const text = linesIn(seen.into).join('\n');
  expect(text).not.toMatch(/canary/i);
  expect(text.match(/leaf:Agencia Uno/g)).toHaveLength(2);
  expect(linesIn((await take('PARTNER')).into).join('\n')).toContain('leaf:canary agency');
  await emptyGraph(graph.db);
  expect(await bring(seen.into)).toEqual([]);
  expect((await take('PUBLIC')).hash).toBe(seen.hash);
});

test('nothing that a level may not see is in its export', async () => {
  const { entities, sources } = stage();
  await write(graph.db, {
    entities: [
      ...entities,
      entity('canary-1', { visibility: 'PARTNER', names: [{ text: 'Canary one' }] }),
      entity('bob', { names: [{ text: 'Bob' }, { text: 'Canary two', visibility: 'RESTRICTED' }], note: 'seen' }),
      entity('canary-3', { kind: 'PRISON', visibility: 'PARTNER', names: [{ text: 'Canary three' }] }),
    ],
    sources: [...sources, source('canary-4', { visibility: 'PARTNER', subject: 'Canary four' })],
    statements: [
      statement('s1', { subject: 'bob', object: 'canary-3' }),
      statement('canary-5', { subject: 'canary-1' }),
      statement('s6', { source: 'canary-4', assertedBy: 'ana' }),
      statement('s7', { assertedBy: 'canary-1' }),
      statement('canary-8', { visibility: 'PARTNER' }),
    ],
    figures: [figure('canary-9', { visibility: 'PARTNER' })],
  });
  const { into, rows, leftOut } = await take('PUBLIC');
  const text = Object.keys(rows)
    .map((table) => readFileSync(join(into, `${table}.csv`), 'utf8'))
    .join('\n');
  expect(text).not.toMatch(/canary/i);
  expect(text).toContain('s1,bob,DETAINED_AT,?');
  expect(leftOut).toBe(2);
  const whole = await take('RESTRICTED');
  expect(whole.leftOut).toBe(0);
  expect(readFileSync(join(whole.into, 'statements.csv'), 'utf8').match(/canary-/g)?.length).toBeGreaterThan(4);
});

test('what was replaced by what a level may not see is not said now, there as here', async () => {
  await write(graph.db, {
    ...stage(),
    statements: [statement('old', { subject: 'bea' }), statement('new', { supersedes: 'old' })],
  });
  await write(graph.db, { entities: [entity('ana', { visibility: 'PARTNER' })] });
  const seen = await take('PUBLIC');
  const rows = readFileSync(join(seen.into, 'statements.csv'), 'utf8').split('\n').slice(1, -1);
  expect(rows).toEqual([expect.stringMatching(/^old,.*,WITHDRAWN\b/)]);
  await emptyGraph(graph.db);
  expect(await bring(seen.into)).toEqual([]);
  expect((await take('PUBLIC')).hash).toBe(seen.hash);
});

test('the order of rows does not tell which of them name others that a level may not see', async () => {
  const six = ['1', '2', '3', '4', '5', '6'];
  const PARTNER = { visibility: 'PARTNER' } as const;
  await write(graph.db, {
    ...stage(),
    statements: six.flatMap((i) => [
      statement(`old-${i}`, PARTNER),
      statement(`new-${i}`, { supersedes: `old-${i}` }),
      statement(`fact-${i}`, { fact: `old-${i}`, object: '?' }),
      statement(`alone-${i}`, {}),
    ]),
    figures: six.flatMap((i) => [
      figure(`whole-${i}`, PARTNER),
      figure(`part-${i}`, { partOf: `whole-${i}` }),
      figure(`sole-${i}`),
    ]),
  });
  const { into } = await take('PUBLIC');
  for (const [table, noun] of [
    ['statements', 'Statement'],
    ['figures', 'Figure'],
  ] as const) {
    const keys = readFileSync(join(into, `${table}.csv`), 'utf8')
      .split('\n')
      .slice(1, -1);
    const byId = `MATCH (n:${noun}) WHERE n.key0 IS NOT NULL RETURN n.ref ORDER BY n.id`;
    expect(keys.map((line) => line.split(',')[0])).toEqual((await graph.db.read(byId, {})).flat());
  }
}, 60_000);

test('a write that comes between two tables makes the export begin again', async () => {
  await write(graph.db, stage());
  let writes = 0;
  const db = {
    ...graph.db,
    read: async (cypher: string, parameters: Record<string, unknown>) => {
      if (cypher.includes('MATCH (source:Source)') && writes++ === 0)
        await write(graph.db, { entities: [entity('late')] });
      return graph.db.read(cypher, parameters);
    },
  };
  const exported = await exportTables(db, { folder, format: 'csv', visibility: 'PUBLIC' });
  expect(exported.rows.entities).toBe(7);
  expect(readFileSync(join(folder, 'entities.csv'), 'utf8')).toContain('late');
});

test('an export writes over nothing', () => {
  const full = join(folder, 'full');
  mkdirSync(join(full, 'something'), { recursive: true });
  expect(() => optionsOf([full])).toThrow('The folder for the tables is not empty');
  expect(optionsOf([join(folder, 'new'), '--visibility', 'partner'])).toMatchObject({
    visibility: 'PARTNER',
    format: 'csv',
  });
  expect(() => optionsOf([])).toThrow('Write npm run export');
});
