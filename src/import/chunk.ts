import { basename } from 'node:path';
import type { RecordOf, TableName } from '../table/columns';
import type { FileProblem } from '../table/problem';
import { readTable, type Edit, type Uneven } from '../table/read';
import type { Cells } from '../table/record';
import type { Batch } from '../write/record';

/** A table's file among those that are imported together. */
export interface TableFile {
  table: TableName;
  path: string;
}

/** A row that is well formed by itself. */
export interface GoodRow {
  line: number;
  cells: Cells;
  record: RecordOf<TableName>;
  withdrawn: boolean;
}

/** A row that cannot be written, and why; null for cells that cannot be told apart. */
export interface BadRow {
  line: number;
  cells: Cells | null;
  uneven?: Uneven | undefined;
  problems: FileProblem[];
}

/** Rows that are written in one transaction. */
export interface Chunk {
  good: GoodRow[];
  bad: BadRow[];
}

/** Large enough that a transaction costs little beside its rows, small enough that it is soon done. */
const SIZE = 2_000;

/** A file's rows, in chunks; those on the lines to leave out are not read. */
export async function* chunksOf(
  { table, path }: TableFile,
  edit: Edit,
  leaveOut: ReadonlySet<number> = new Set(),
): AsyncGenerator<Chunk> {
  let chunk: Chunk = { good: [], bad: [] };
  for await (const row of readTable(table, path, edit)) {
    if (leaveOut.has(row.line)) continue;
    if ('problems' in row) chunk.bad.push(row);
    else if (row.cells) chunk.good.push({ ...row, cells: row.cells });
    if (chunk.good.length + chunk.bad.length < SIZE) continue;
    yield chunk;
    chunk = { good: [], bad: [] };
  }
  if (chunk.good.length + chunk.bad.length > 0) yield chunk;
}

/** What the writer takes of a chunk. */
export function batchOf(table: TableName, rows: readonly GoodRow[]): Batch {
  const withdrawals = rows.filter(({ withdrawn }) => withdrawn).map(({ record }) => record.ref);
  return { [table]: rows.map(({ record }) => record), ...(withdrawals.length > 0 && { withdrawals }) };
}

/** A problem of a row, as its file is called. */
export function problemAt({ path }: TableFile, line: number | null, column: string | null, what: string): FileProblem {
  return { file: basename(path), line, column, what };
}
