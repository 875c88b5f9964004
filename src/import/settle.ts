import type { Run } from '../db';
import type { FileProblem, Wrong } from '../table/problem';
import { ref } from '../write/column';
import { rowsBefore } from './before';
import { problemAt, type BadRow, type GoodRow, type TableFile } from './chunk';
import { keptRow, type KeptRow } from './keep';

/** Rows as they would be written, beside what the graph has. */
export interface Settled {
  rows: GoodRow[];
  bad: BadRow[];
  /** The keys of rows that more would see than now, and of those that lose their protection. */
  disclosed: string[];
  unprotected: string[];
}

export interface Settling {
  /** Whether rows may show what the graph has to more people, or take a protection away. */
  open: boolean;
  /** The keys that rows of the files name in `supersedes`. */
  superseded: ReadonlySet<string>;
}

/** Rows as corrections where the graph has them otherwise, with what they leave out of who may see them; `open` lets them show it to more people. */
export async function settled(
  run: Run,
  file: TableFile,
  given: GoodRow[],
  { open, superseded }: Settling,
): Promise<Settled> {
  const result: Settled = { rows: [], bad: [], disclosed: [], unprotected: [] };
  for (const each of await rowsBefore(run, file.table, given, superseded)) {
    const kept = keptRow(file.table, each);
    const wrong = [...tooLong(each.row), ...kept.wrong, ...(open ? [] : kept.opens)];
    if (wrong.length > 0) result.bad.push({ ...kept.row, problems: wrong.map((one) => problemOf(file, kept, one)) });
    else {
      result.rows.push(kept.row);
      const columns = kept.opens.map(({ column }) => column);
      if (columns.includes('protection')) result.unprotected.push(kept.row.record.ref);
      if (columns.some((column) => column !== 'protection')) result.disclosed.push(kept.row.record.ref);
    }
  }
  return result;
}

function problemOf(file: TableFile, { row }: KeptRow, { column, what }: Wrong): FileProblem {
  return problemAt(file, row.line, column, what);
}

/** A correction may stand under a key that is too long; one that stands in the file was looked at there. */
function tooLong({ record: { ref: key }, cells }: GoodRow): Wrong[] {
  if (key === cells.id || ref.safeParse(key).success) return [];
  const what = `is corrected, but ${key} is too long a key; give the row a shorter one, and write this one in supersedes`;
  return [{ column: 'id', what }];
}
