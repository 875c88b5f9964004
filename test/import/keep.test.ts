import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../src/db';
import { exportTables } from '../../src/export/export';
import { importFolders, type ImportOptions } from '../../src/import/import';
import type { Visibility } from '../../src/level';
import { bringFrom } from '../support/bring';
import { graphForEachTest } from '../support/graph';

const graph = graphForEachTest();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-keep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CLAIM = 'id,subject,relation,object,from,asserted_by,source,confidence,visibility';
const FIGURE = 'id,kind,population,comparator,count,asserted_by,source,visibility';

/** Imports tables, each as lines, a header first. */
async function bring(tables: Record<string, string[]>, options: Partial<ImportOptions> = {}) {
  const from = mkdtempSync(join(folder, 'tables-'));
  for (const [table, lines] of Object.entries(tables)) writeFileSync(join(from, `${table}.csv`), lines.join('\n'));
  return bringFrom(graph.db, from, options);
}

/** Two persons who are protected and hidden, and what is said of one of them. */
const GRAPH = {
  entities: [
    'id,kind,type,name,other_names,protection,visibility',
    'ana,person,,Ana Pérez,Anita!RESTRICTED; Lawyer!PARTNER; A.P.,at risk,',
    'bea,person,,Bea!PARTNER,Beatriz!RESTRICTED,minor,partner',
    'rodeo,prison,,Rodeo,,,',
    'ngo,organisation,ngo,Foro,,,',
  ],
  sources: ['id,publisher,subject,visibility', 'paper,The Paper,Releases,', 'letter,The Paper,A letter,restricted'],
  statements: [
    CLAIM,
    's1,ana,detained_at,rodeo,2024-01,ngo,paper,high,partner',
    's2,bea,detained_at,rodeo,2024-01,ngo,letter,high,restricted',
  ],
  figures: [FIGURE, 'f1,stock,held,exactly,10,ngo,paper,restricted'],
};

const ROWS = `MATCH (thing) WHERE thing.ref IS NOT NULL AND (thing:Entity OR thing:Source OR thing:Statement OR thing:Figure)
  RETURN thing.ref, thing.visibility, thing.protection,
    COLLECT { MATCH (thing)-[:NAMED]->(name) RETURN name.text + '!' + name.visibility ORDER BY name.position } ORDER BY thing.ref`;

/** Who may see what, by key. */
async function kept(): Promise<Record<string, unknown[]>> {
  const rows = (await graph.db.read(ROWS, {})) as [string, ...unknown[]][];
  return Object.fromEntries(rows.map(([ref, ...rest]) => [ref, rest]));
}

const hashOf = async (visibility: Visibility, into = mkdtempSync(join(folder, 'out-'))) =>
  (await exportTables(graph.db, { folder: into, format: 'csv', visibility })).hash;

test('what a row leaves out of who may see it stays as the graph has it', async () => {
  await bring(GRAPH);
  const before = await kept();
  const hash = await hashOf('RESTRICTED');
  const again = await bring({
    entities: ['id,kind,name', 'ana,person,Ana Pérez', 'bea,person,Bea'],
    sources: ['id,publisher,subject', 'letter,The Paper,A letter'],
    statements: [CLAIM.replace(',visibility', ''), 's2,bea,detained_at,rodeo,2024-01,ngo,letter,high'],
    figures: [FIGURE, 'f1,stock,held,exactly,10,ngo,paper,'],
  });
  expect(again).toMatchObject({ problems: [], written: { entities: 1, sources: 0, statements: 0, figures: 0 } });
  // A name that everybody may see goes, as ever, where its row does not have it.
  expect(await kept()).toEqual({
    ...before,
    ana: ['PUBLIC', 'AT_RISK', ['Ana Pérez!PUBLIC', 'Anita!RESTRICTED', 'Lawyer!PARTNER']],
  });
  await bring({ entities: GRAPH.entities });
  expect(await hashOf('RESTRICTED')).toBe(hash);
}, 60_000);

test('an export of corrected rows changes nothing', async () => {
  await bring(GRAPH);
  await bring({ statements: [CLAIM, 's1,ana,detained_at,rodeo,2024-03,ngo,paper,high,'] });
  const into = mkdtempSync(join(folder, 'corrected-'));
  const hash = await hashOf('RESTRICTED', into);
  expect(await bringFrom(graph.db, into)).toMatchObject({ problems: [], written: { statements: 0 } });
  expect(await hashOf('RESTRICTED')).toBe(hash);
});

test('a correction is seen by no more than what it corrects, unless it says so', async () => {
  await bring(GRAPH);
  const statements = [CLAIM, 's2,bea,detained_at,rodeo,2024-02,ngo,letter,high,'];
  const figures = [FIGURE, 'f1,stock,held,exactly,11,ngo,paper,'];
  expect((await bring({ statements, figures })).written).toMatchObject({ statements: 1, figures: 1 });
  expect(await kept()).toMatchObject({ 's2.v2': ['RESTRICTED', null, []], 'f1.v2': ['RESTRICTED', null, []] });
});

test('rows that any level has exported change nothing in their own graph of who may see what', async () => {
  await bring({ ...GRAPH, entities: [...GRAPH.entities, 'cid,person,,Real!RESTRICTED,Cid,,public'] });
  const before = await kept();
  for (const level of ['PUBLIC', 'PARTNER', 'RESTRICTED'] as const) {
    const into = mkdtempSync(join(folder, 'level-'));
    await hashOf(level, into);
    expect(await bringFrom(graph.db, into)).toMatchObject({ problems: [], written: { entities: 0, sources: 0 } });
    expect(await kept()).toEqual(before);
  }
});

test('a name without a word on who may see it is never seen by more than the names of before', async () => {
  await bring(GRAPH);
  await bring({
    entities: ['id,kind,name,other_names', 'ana,person,Ana Perez,LAWYER; Ana María', 'bea,person,Bea Soto,'],
  });
  expect(await kept()).toMatchObject({
    ana: ['PUBLIC', 'AT_RISK', ['Ana Perez!PUBLIC', 'Anita!RESTRICTED', 'LAWYER!PARTNER', 'Ana María!PUBLIC']],
    bea: ['PARTNER', 'MINOR', ['Bea Soto!PARTNER', 'Beatriz!RESTRICTED']],
  });
});

test('names that a row hides are all that are hidden so far, and the same name may stand there for two levels', async () => {
  await bring(GRAPH);
  const named = async (names: string) => {
    await bring({ entities: ['id,kind,name,other_names', `ana,person,${names}`] });
    return (await kept()).ana?.[2];
  };
  expect(await named('Ana,Abogada!PARTNER')).toEqual(['Ana!PUBLIC', 'Anita!RESTRICTED', 'Abogada!PARTNER']);
  expect(await named('Ana,Ana!RESTRICTED')).toEqual(['Ana!PUBLIC', 'Ana!RESTRICTED']);
  expect(await named('Ana,')).toEqual(['Ana!PUBLIC', 'Ana!RESTRICTED']);
  expect(await named('Ana,Nita!RESTRICTED')).toEqual(['Ana!PUBLIC', 'Nita!RESTRICTED']);
  expect(await named('Ana,Nita; NITA')).toEqual(['Ana!PUBLIC', 'Nita!RESTRICTED', 'NITA!RESTRICTED']);
});

const OPENING = {
  entities: [
    'id,kind,name,other_names,protection,visibility',
    'ana,person,Ana Pérez,Anita!PUBLIC,none,',
    'bea,person,Bea!PUBLIC,,,public',
  ],
  sources: ['id,publisher,subject,visibility', 'letter,The Paper,A letter,partner'],
  statements: [CLAIM, 's1,ana,detained_at,rodeo,2024-01,ngo,paper,high,public'],
  figures: [FIGURE, 'f1,stock,held,exactly,12,ngo,paper,public'],
};

test('rows that show more to more people, or take a protection away, are refused', async () => {
  await bring(GRAPH);
  const before = await kept();
  const { problems, written } = await bring(OPENING);
  const keep = 'to keep what the graph has, or import with --open where that is meant';
  const seen = `visibility: would show it to more than now; leave it empty ${keep}`;
  expect(problems).toEqual([
    `entities.csv:2: other_names: part 1: would show a name to more than now; leave its ! out ${keep}`,
    `entities.csv:2: protection: would take a protection away; leave it empty ${keep}`,
    `entities.csv:3: ${seen}`,
    `entities.csv:3: name: would show a name to more than now; leave its ! out ${keep}`,
    `sources.csv:2: ${seen}`,
    `statements.csv:2: ${seen}`,
    `figures.csv:2: ${seen}`,
  ]);
  expect(written).toBeNull();
  expect(await kept()).toEqual(before);
});

test('with --open they go in, and are counted and told before and after, and once', async () => {
  await bring(GRAPH);
  const disclosed = {
    shown: { count: 5, first: ['ana', 'bea', 'letter', 's1', 'f1.v2'] },
    unprotected: { count: 1, first: ['ana'] },
  };
  expect(await bring(OPENING, { open: true, check: true })).toMatchObject({ problems: [], disclosed, written: null });
  expect(await bring(OPENING, { open: true })).toMatchObject({ problems: [], disclosed });
  expect(await kept()).toMatchObject({
    ana: ['PUBLIC', null, ['Ana Pérez!PUBLIC', 'Anita!PUBLIC', 'Lawyer!PARTNER']],
    bea: ['PUBLIC', 'MINOR', ['Bea!PUBLIC', 'Beatriz!RESTRICTED']],
    letter: ['PARTNER', null, []],
    s1: ['PUBLIC', null, []],
    'f1.v2': ['PUBLIC', null, []],
  });
  const again = await bring(OPENING, { open: true });
  expect(again.disclosed).toEqual({ shown: { count: 0, first: [] }, unprotected: { count: 0, first: [] } });
});

test('--visibility hides rows that the graph has, and never opens them', async () => {
  await bring(GRAPH);
  const entities = ['id,kind,name', 'bea,person,Bea', 'rodeo,prison,Rodeo', 'dan,person,Dan'];
  expect((await bring({ entities }, { visibility: 'PUBLIC', open: true })).disclosed.shown.count).toBe(0);
  expect(await kept()).toMatchObject({
    bea: ['PARTNER', 'MINOR', expect.anything()],
    dan: ['PUBLIC', null, ['Dan!PUBLIC']],
  });
  await bring({ entities }, { visibility: 'PARTNER' });
  expect(await kept()).toMatchObject({
    rodeo: ['PARTNER', null, ['Rodeo!PUBLIC']],
    dan: ['PARTNER', null, ['Dan!PUBLIC']],
  });
});

test('a row that leaves no room for the hidden names of the graph is refused, and others are not', async () => {
  await bring(GRAPH);
  const many = Array.from({ length: 48 }, (_, i) => `N${i}`).join('; ');
  const { problems } = await bring({
    entities: ['id,kind,name,other_names', `ana,person,Ana,${many}`, 'dan,person,Dan,'],
  });
  expect(problems).toEqual([
    'entities.csv:2: other_names: leaves no room for hidden names of the graph; write 48 at most',
  ]);
});

test('what was hidden after a check stays hidden', async () => {
  await bring(GRAPH);
  const rowOf = (visibility: string) => `s3,ana,detained_at,rodeo,2023,ngo,paper,high,${visibility}`;
  await bring({ statements: [CLAIM, rowOf('public')] });
  const from = mkdtempSync(join(folder, 'late-'));
  writeFileSync(join(from, 'statements.csv'), [CLAIM, rowOf('public')].join('\n'));
  const late: Db = {
    ...graph.db,
    async write(work, signal) {
      await bring({ statements: [CLAIM, rowOf('restricted')] });
      return graph.db.write(work, signal);
    },
  };
  await expect(importFolders(late, [from], { problem: () => undefined })).rejects.toThrow(
    'The graph was changed since it was checked',
  );
  expect((await kept()).s3?.[0]).toBe('RESTRICTED');
});
