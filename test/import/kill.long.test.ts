import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Db } from '../../src/db';
import { exportTables } from '../../src/export/export';
import { generate } from '../../src/generate/generate';
import { checkGraph } from '../../src/write/check';
import { migrate } from '../../src/write/model/model';
import { emptyGraph } from '../support/graph';
import { ownNeo4j, type OwnNeo4j } from '../support/ownNeo4j';

const folder = mkdtempSync(join(tmpdir(), 'habeas-kill-'));
let neo4j: OwnNeo4j;

beforeAll(async () => {
  neo4j = await ownNeo4j();
  await generate({ persons: 2_000, seed: 7, format: 'csv', folder: join(folder) }, () => undefined);
}, 120_000);
afterAll(async () => {
  await neo4j.stop();
  rmSync(folder, { recursive: true });
});

/** Runs an import until it ends, or until a kill after some ms; gives its exit code, null where it was killed. */
function importFor(ms: number, kill: (pid: number) => void): Promise<number | null> {
  const { uri, user, password } = neo4j.target;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, ['bin/import.mjs', folder], { env, stdio: 'ignore' });
  const timer = setTimeout(() => kill(Number(child.pid)), ms);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

async function withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = await connect(neo4j.target);
  try {
    await migrate(db, () => undefined);
    return await work(db);
  } finally {
    await db.close();
  }
}

async function hash(): Promise<string> {
  const into = mkdtempSync(join(folder, 'out-'));
  const { hash: sum } = await withDb((db) =>
    exportTables(db, { folder: into, format: 'csv', visibility: 'RESTRICTED' }),
  );
  return sum;
}

test('an import that is killed at any moment, or whose database is, ends as if it had never been', async () => {
  const never = () => undefined;
  expect(await importFor(600_000, never)).toBe(0);
  const whole = await hash();
  await withDb(emptyGraph);
  for (let ms = 3_000; ms <= 11_000; ms += 4_000) {
    await importFor(ms, (pid) => process.kill(pid, 'SIGKILL'));
    let restarted = Promise.resolve();
    await importFor(ms + 2_000, () => {
      restarted = neo4j.restart();
    });
    await restarted;
  }
  expect(await importFor(600_000, never)).toBe(0);
  expect(await hash()).toBe(whole);
  expect(await withDb(checkGraph)).toEqual([]);
}, 900_000);
