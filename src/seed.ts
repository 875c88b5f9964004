import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFile } from './cypher';
import type { Db } from './db';
import type { Batch } from './write/record';
import { write } from './write/writer';

const folder = join(__dirname, '..', 'seeds');

const TABLE_OF: Record<string, keyof Batch> = { source: 'sources', statement: 'statements', figure: 'figures' };

/** The story in `seeds/` as one batch: files of sources, statements and figures, the others of entities. */
export function readSeeds(): Batch {
  const batch: Record<string, unknown[]> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const table = TABLE_OF[file.replace(/\.json$/, '')] ?? 'entities';
    const records = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown[];
    batch[table] = [...(batch[table] ?? []), ...records];
  }
  return batch;
}

/** Tells the story to an empty graph, in one transaction: all of it or nothing. Leaves any other graph as it is. */
export async function seed(db: Db, report: (line: string) => void): Promise<void> {
  const [row] = await db.read(cypherFile('entity/any'), {});
  if (row?.[0] === true) return;
  report('Loading the story into the empty graph …');
  await write(db, readSeeds(), report);
}
