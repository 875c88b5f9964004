import { join } from 'node:path';
import { cypherFile } from './cypher';
import type { Db } from './db';
import type { RecordOf, TableName } from './table/columns';
import { problemText } from './table/problem';
import { readTable } from './table/read';
import type { Batch } from './write/record';
import { write } from './write/writer';

const folder = join(__dirname, '..', 'seeds');

/** The story in `seeds/` as one batch. */
export async function readSeeds(): Promise<Required<Omit<Batch, 'withdrawals'>>> {
  return {
    entities: await recordsOf('entities'),
    sources: await recordsOf('sources'),
    statements: await recordsOf('statements'),
    figures: await recordsOf('figures'),
  };
}

async function recordsOf<T extends TableName>(table: T): Promise<RecordOf<T>[]> {
  const records: RecordOf<T>[] = [];
  for await (const row of readTable(table, join(folder, `${table}.csv`))) {
    if ('problems' in row) throw new Error(row.problems.map(problemText).join('\n'));
    records.push(row.record);
  }
  return records;
}

/** Tells the story to an empty graph, in one transaction: all of it or nothing. Leaves any other graph as it is. */
export async function seed(db: Db, report: (line: string) => void): Promise<void> {
  const [row] = await db.read(cypherFile('entity/any'), {});
  if (row?.[0] === true) return;
  report('Loading the story into the empty graph …');
  await write(db, await readSeeds(), report);
}
