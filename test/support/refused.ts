import type { Db } from '../../src/db';
import { WriteError } from '../../src/write/problem';
import type { Batch } from '../../src/write/record';
import { write } from '../../src/write/writer';

/** The lines of the problems for which a batch is refused. */
export async function refused(db: Db, batch: Batch): Promise<string[]> {
  const error: unknown = await write(db, batch).catch((reason: unknown) => reason);
  if (!(error instanceof WriteError)) throw new Error('It was written.');
  return error.problems.map(({ table, record, column, what }) => `${table} ${record} ${column}: ${what}`);
}
