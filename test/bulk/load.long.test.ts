import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulkLoad, type LoadOptions } from '../../src/bulk/load';
import { readConfig } from '../../src/config';
import { connect, type Db } from '../../src/db';
import { exportTables } from '../../src/export/export';
import { importFolders } from '../../src/import/import';
import { startNeo4j } from '../../src/neo4j/start';
import { seed } from '../../src/seed';
import { checkGraph } from '../../src/write/check';
import type { Batch } from '../../src/write/record';
import { write } from '../../src/write/writer';
import { emptyGraph, graphForEachTest } from '../support/graph';
import { freePort } from '../support/neo4j';
import { fixture } from '../support/slow/fixture';
import { entity, figure, source, statement } from '../support/records';
import { pictureOf } from './picture';

const graph = graphForEachTest();
const folder = mkdtempSync(join(tmpdir(), 'habeas-bulk-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A home that nothing was ever in. */
async function newHome() {
  const home = mkdtempSync(join(folder, 'home-'));
  const { local } = readConfig({ ...process.env, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' });
  const config = { ...readConfig({}), local: { ...local, home, port: await freePort() } };
  const problems: string[] = [];
  const load = (folders: string[], options: Partial<LoadOptions> = {}) =>
    bulkLoad(config, folders, { problem: (line) => problems.push(line), report: () => undefined, ...options });
  return { home, config, problems, load, withDb: <T>(work: (db: Db) => Promise<T>) => withNeo4j(config.local, work) };
}

async function withNeo4j<T>(local: ReturnType<typeof readConfig>['local'], work: (db: Db) => Promise<T>): Promise<T> {
  const neo4j = await startNeo4j({ ...local, report: () => undefined });
  const db = await connect(neo4j);
  try {
    return await work(db);
  } finally {
    await db.close();
    await neo4j.stop();
  }
}

async function take(db: Db) {
  const into = mkdtempSync(join(folder, 'tables-'));
  return { into, ...(await exportTables(db, { folder: into, format: 'ndjson', visibility: 'RESTRICTED' })) };
}

/** What is hard to write as a file: lines and quotes within a text, empty texts, lists and what has none. */
function oddities(): Batch {
  return {
    entities: [
      entity('odd', {
        names: [{ text: 'Odd, "quoted"; \\ name' }, { text: 'Two\nlines', visibility: 'PARTNER' }],
        note: 'a "note",\nof two lines; and\ttabs: “”, 😀, \\',
      }),
      entity('even', { names: [{ text: "'=1+1" }] }),
      entity('jail', { kind: 'PRISON', visibility: 'PARTNER' }),
      entity('press', { kind: 'ORGANISATION', type: 'MEDIA', names: [{ text: 'The Press' }] }),
      entity('court', { kind: 'ORGANISATION', type: 'COURT', visibility: 'RESTRICTED' }),
      entity('fair', { kind: 'EVENT', type: 'OTHER' }),
    ],
    sources: [
      source('oddpaper', {
        publisher: 'the  PRESS',
        agency: 'Agency "A"',
        title: 'null',
        url: 'http://a.example/?a=,;"',
      }),
      source('hidden', { publisher: 'Hidden gazette', visibility: 'RESTRICTED', publishedOn: undefined }),
      source('partly', { publisher: 'Hidden gazette', visibility: 'PARTNER' }),
    ],
    statements: [
      odd('o1', { object: 'jail', spell: '1', text: '""\n"', note: ',' }),
      odd('o2', { object: '?', fact: 'o1', assertedBy: 'oddpaper:agency a', from: '2024', to: 'open' }),
      odd('o3', { object: '?', spell: 'x;y|z' }),
      odd('o4', { object: 'jail', stance: 'CONTRADICTS', visibility: 'PARTNER', spell: '1' }),
      odd('o5', { subject: 'even', object: 'jail', supersedes: 'o3' }),
      odd('o6', { subject: 'even', relation: 'HEADS', object: 'court', title: 'Chief', from: '..2024-05-05' }),
      odd('o7', { relation: 'MEMBER_OF', object: 'court', confidence: 'LOW', visibility: 'RESTRICTED' }),
      odd('o8', { relation: 'SIBLING_OF', object: 'even' }),
      odd('o9', { subject: 'fair', relation: 'HAPPENED_ON', object: undefined, from: '2024-02-30..2024' }),
    ].map((each) => (each.from === '2024-02-30..2024' ? { ...each, from: '2024-02' } : each)),
    figures: [
      figure('g1', { population: 'held, "all"', assertedBy: 'oddpaper', source: 'oddpaper' }),
      figure('g2', {
        assertedBy: 'oddpaper',
        source: 'oddpaper',
        supersedes: 'g1',
        comparator: 'UNSTATED',
        count: undefined,
      }),
      figure('g3', { assertedBy: 'odd', source: 'hidden', partOf: 'g2', count: 0 }),
    ],
    withdrawals: ['o7'],
  };
}

const odd = (ref: string, more: Partial<NonNullable<Batch['statements']>[number]>) =>
  statement(ref, { subject: 'odd', assertedBy: 'oddpaper', source: undefined, sources: CITED, ...more });
const CITED = [{ source: 'partly', locator: 'p. 1; "2"' }, { source: 'oddpaper' }, { source: 'hidden' }];

test('a bulk load leaves the graph that a batched import leaves', async () => {
  await seed(graph.db, () => undefined);
  for (const batch of [...fixture(), oddities()]) await write(graph.db, batch);
  const folders = [(await take(graph.db)).into];
  await emptyGraph(graph.db);
  const batched = await importFolders(graph.db, folders, { problem: (line) => expect(line).toBe('') });
  const { hash } = await take(graph.db);
  const home = await newHome();
  await home.withDb(async (db) => {
    await emptyGraph(db);
    await expect(home.load(folders)).rejects.toThrow('Habeas already runs here');
  });
  expect(await home.load(folders)).toEqual(batched);
  expect(readdirSync(home.home)).not.toContain('bulk');
  await home.withDb(async (db) => {
    expect(await checkGraph(db)).toEqual([]);
    expect(await pictureOf(db)).toEqual(await pictureOf(graph.db));
    expect((await take(db)).hash).toBe(hash);
    await write(db, { entities: [entity('written-later')] });
    expect(await checkGraph(db)).toEqual([]);
  });
  await expect(home.load(folders)).rejects.toThrow('The graph is not empty');
}, 480_000);

describe('a graph that may not be loaded', () => {
  const tables = join(folder, 'one');
  mkdirSync(tables);
  writeFileSync(join(tables, 'entities.csv'), 'id,kind,name\nana,person,Ana\n');

  test('is one at NEO4J_URI', async () => {
    const { config } = await newHome();
    const neo4j = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' };
    const options = { problem: () => undefined, report: () => undefined };
    await expect(bulkLoad({ ...config, neo4j }, [tables], options)).rejects.toThrow('NEO4J_URI names another');
  });

  test('is one for which a row is bad, or that is only checked', async () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'entities.csv'), 'id,kind,name\nana,person,Ana\nbob,fish,Bob\n');
    const { home, load, problems } = await newHome();
    expect(await load([bad])).toMatchObject({ good: 1, bad: 1, written: null });
    expect(problems).toEqual([expect.stringContaining('entities.csv:3: kind: is none of its values')]);
    expect(await load([tables], { check: true })).toMatchObject({ good: 1, bad: 0, written: null });
    expect(existsSync(join(home, 'data', 'databases'))).toBe(false);
  });
});
