import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../../src/db';
import { exportTables } from '../../../src/export/export';
import { LEVELS } from '../../../src/level';
import { startServer } from '../../../src/server';

const LISTS = [
  '{ persons { nodes { name names { text } } } }',
  '{ detentions { nodes { person { name } prison { name } status period { start { notBefore } lastKnown } } } }',
  '{ changes { nodes { id kind } } }',
];

/** All that a level takes away in files: its tables with their hash and revision, and of the public, whose they are, lists as tables. */
export async function exportsOf(db: Db, level: 0 | 1): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-unseen-'));
  try {
    const summary = await exportTables(db, { folder, format: 'csv', visibility: LEVELS[level] });
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    return [JSON.stringify(summary), ...files, ...(level === 0 ? await downloads(db) : [])].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function downloads(db: Db): Promise<string[]> {
  const server = await startServer({ db, host: '127.0.0.1', port: 0 });
  try {
    const asked = LISTS.flatMap((query) => ['csv', 'ndjson'].map((ending) => ({ query, ending })));
    return await Promise.all(
      asked.map(async ({ query, ending }) => {
        const address = `${server.url}/export.${ending}?${new URLSearchParams({ query }).toString()}`;
        return (await fetch(address)).text();
      }),
    );
  } finally {
    await server.stop();
  }
}
