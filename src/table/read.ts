import { basename } from 'node:path';
import type { TableName } from './columns';
import { csvRows } from './csv';
import { ndjsonRows } from './ndjson';
import { Unreadable, type FileProblem, type Wrong } from './problem';
import { saidBy, type Cells, type Said } from './record';

/** A row by the line of the file on which it begins: what it says, or all that is wrong with it. */
export type Row<T extends TableName> = ({ line: number } & Said<T>) | { line: number; problems: FileProblem[] };

/** A row before it is understood: null for cells that cannot be told apart. */
export interface RawRow {
  line: number;
  cells: Cells | null;
  wrong: Wrong[];
  /** The file's own names of the columns. */
  spelled: Map<string, string>;
}

/** The rows of a table's file (`.csv`, `.tsv`, `.ndjson`), one by one. What makes the rest unreadable comes last. */
export async function* readTable<T extends TableName>(table: T, path: string): AsyncGenerator<Row<T>> {
  const file = basename(path);
  const problems = (line: number, wrong: readonly Wrong[], spelled?: Map<string, string>) => ({
    line,
    problems: wrong.map(({ column, what }) => {
      return { file, line, column: column === null ? null : (spelled?.get(column) ?? column), what };
    }),
  });
  try {
    const rows = isNdjson(path) ? ndjsonRows(table, path) : csvRows(table, path);
    for await (const { line, cells, wrong, spelled } of rows) {
      const said = cells ? saidBy(table, cells, wrong) : wrong;
      yield Array.isArray(said) ? problems(line, said, spelled) : { line, ...said };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield problems(error.line, error.wrong);
  }
}

function isNdjson(path: string): boolean {
  return path.toLowerCase().endsWith('.ndjson');
}
