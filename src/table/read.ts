import { basename } from 'node:path';
import type { TableName } from './columns';
import { csvRows } from './csv';
import { ndjsonRows } from './ndjson';
import { Unreadable, type FileProblem, type Wrong } from './problem';
import { saidBy, type Cells, type Said } from './record';

/** A row by the line of the file on which it begins: what it says, or all that is wrong with it. */
export type Row<T extends TableName> = { line: number; cells: Cells | null } & (
  Said<T> | { problems: FileProblem[]; uneven?: Uneven | undefined }
);

/** What a row has too few or too many of, beside its header: the columns that it has no cells for, or cells without a column. */
export interface Uneven {
  missing: readonly string[];
  surplus: readonly string[];
}

/** Changes a row's cells before they are understood, and tells what is wrong with them. */
export type Edit = (cells: Cells) => { cells: Cells; wrong: Wrong[] };

/** A row before it is understood: null for cells that cannot be told apart. */
export interface RawRow {
  line: number;
  cells: Cells | null;
  wrong: Wrong[];
  /** Where it may be that no cell stands in its column: then nothing more is told of them. */
  uneven?: Uneven;
  /** The file's own names of the columns. */
  spelled: Map<string, string>;
}

/** The rows of a table's file (`.csv`, `.tsv`, `.ndjson`), one by one. What makes the rest unreadable comes last. */
export async function* readTable<T extends TableName>(
  table: T,
  path: string,
  edit: Edit = (cells) => ({ cells, wrong: [] }),
): AsyncGenerator<Row<T>> {
  const file = basename(path);
  const problems = (line: number, cells: Cells | null, wrong: readonly Wrong[], spelled?: Map<string, string>) => ({
    line,
    cells,
    problems: wrong.map(({ column, what }) => {
      return { file, line, column: column === null ? null : (spelled?.get(column) ?? column), what };
    }),
  });
  try {
    for await (const { line, cells, wrong, uneven, spelled } of rawRows(table, path)) {
      const said = cells && !uneven ? editedBy(table, edit(cells), wrong) : wrong;
      yield Array.isArray(said) ? { ...problems(line, cells, said, spelled), uneven } : { line, cells, ...said };
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield problems(error.line, null, error.wrong);
  }
}

/** What a row says once it is edited. What is wrong with a cell as it stands is told once, and not by what it would mean. */
function editedBy<T extends TableName>(table: T, edited: ReturnType<Edit>, wrong: readonly Wrong[]): Said<T> | Wrong[] {
  const more = edited.wrong.filter(({ column }) => !wrong.some((each) => each.column === column));
  return saidBy(table, edited.cells, [...wrong, ...more]);
}

/** The rows as they stand in the file; Unreadable where no more can be told apart. */
export function rawRows(table: TableName, path: string): AsyncGenerator<RawRow> {
  return isNdjson(path) ? ndjsonRows(table, path) : csvRows(table, path);
}

function isNdjson(path: string): boolean {
  return path.toLowerCase().endsWith('.ndjson');
}
