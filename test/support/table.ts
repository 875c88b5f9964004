import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableName } from '../../src/table/columns';
import { problemText } from '../../src/table/problem';
import { readTable, type Row } from '../../src/table/read';

/** A folder for a test's files, which goes when the test file is done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A row as it is understood. */
type Understood<T extends TableName> = DistributiveOmit<Row<T>, 'cells'>;
type DistributiveOmit<R, K extends PropertyKey> = R extends unknown ? Omit<R, K> : never;

/** All rows of a table's file. */
export async function rowsIn<T extends TableName>(table: T, path: string): Promise<Understood<T>[]> {
  const rows: Understood<T>[] = [];
  for await (const { cells: _, ...row } of readTable(table, path)) rows.push(row);
  return rows;
}

/** The rows of a file that holds this. */
export function rowsOf<T extends TableName>(
  table: T,
  path: string,
  content: string | Uint8Array | readonly string[],
): Promise<Understood<T>[]> {
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : content.join('\n'));
  return rowsIn(table, path);
}

/** What is wrong in rows, as people read it. */
export function problemsIn(rows: readonly Understood<TableName>[]): string[] {
  return rows.flatMap((row) => ('problems' in row ? row.problems.map(problemText) : []));
}
