import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { connect, type Db } from '../../src/db';
import { exportTables } from '../../src/export/export';
import { generate } from '../../src/generate/generate';
import { importFolders } from '../../src/import/import';
import { startNeo4j } from '../../src/neo4j/start';
import { checkGraph } from '../../src/write/check';
import { migrate } from '../../src/write/model/model';
import { graphForEachTest } from '../support/graph';
import { freePort } from '../support/neo4j';

const graph = graphForEachTest();
const folder = mkdtempSync(join(tmpdir(), 'habeas-bulk-kill-'));
const tables = join(folder, 'tables');
const env: NodeJS.ProcessEnv = { ...process.env, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' };

beforeAll(async () => {
  await generate({ persons: 200, seed: 7, format: 'csv', folder: tables });
  const home = join(folder, 'home');
  mkdirSync(home);
  symlinkSync(readConfig(env).local.jars, join(home, 'jars'));
  Object.assign(env, { HABEAS_HOME: home, NEO4J_PORT: String(await freePort()) });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a bulk load until it ends, or until a kill some ms after it prints this; gives its exit code, null where it was killed. */
function loadUntil(printed?: string, ms = 0): Promise<number | null> {
  const child = spawn(process.execPath, ['bin/import.mjs', '--bulk', tables], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const take = (chunk: Buffer) => {
    if (printed !== undefined && String(chunk).includes(printed)) setTimeout(() => child.kill('SIGKILL'), ms);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => child.on('exit', resolve));
}

async function hashOf(db: Db): Promise<string> {
  const into = mkdtempSync(join(folder, 'out-'));
  return (await exportTables(db, { folder: into, format: 'csv', visibility: 'RESTRICTED' })).hash;
}

async function withLocal<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const neo4j = await startNeo4j({ ...readConfig(env).local, report: () => undefined });
  const db = await connect(neo4j);
  try {
    await migrate(db, () => undefined);
    return await work(db);
  } finally {
    await db.close();
    await neo4j.stop();
  }
}

test('a bulk load that is killed at any moment leaves an empty graph, into which the same tables go', async () => {
  await importFolders(graph.db, [tables], { problem: (line) => expect(line).toBe('') });
  const whole = await hashOf(graph.db);
  for (const [printed, ms] of [
    ['Loading the graph', 2_500],
    ['Making the indexes', 1_000],
  ] as const) {
    expect(await loadUntil(printed, ms)).toBe(null);
    const left = await withLocal((db) => db.read('MATCH (node) RETURN count(node)', {}));
    expect(left).toEqual([[2]]);
  }
  expect(await loadUntil()).toBe(0);
  await withLocal(async (db) => {
    expect(await hashOf(db)).toBe(whole);
    expect(await checkGraph(db)).toEqual([]);
  });
}, 1_800_000);
