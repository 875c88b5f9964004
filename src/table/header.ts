import { suggestionList } from 'graphql/jsutils/suggestionList';
import { tidy } from '../write/column';
import { COLUMNS, REQUIRED, type TableName } from './columns';
import { Unreadable, type Wrong } from './problem';

/** The columns of a header line by their usual names, with the file's own spelling of each. */
export function headerOf(table: TableName, cells: readonly string[], line: number): Map<string, string> {
  const spelled = cells.map(tidy);
  while (spelled.at(-1) === '') spelled.pop();
  const columns = spelled.map(usual);
  if (!isHeader(table, columns))
    throw new Unreadable(line, [
      {
        column: null,
        what: `is no header; write one with columns of ${table}: ${Object.keys(COLUMNS[table]).join(', ')}`,
      },
    ]);
  const wrong = [
    ...columns.flatMap((column, i) => unknown(table, column, spelled[i] ?? '')),
    ...columns
      .map((column, i) => ({ column: spelled[i] ?? '', isSecond: columns.indexOf(column) !== i }))
      .filter(({ isSecond }) => isSecond)
      .map(({ column }) => ({ column: printable(column), what: 'stands in the header twice; keep one' })),
    ...REQUIRED[table]
      .filter((column) => !columns.includes(column))
      .map((column) => ({ column, what: 'is missing in the header; add the column' })),
  ];
  if (wrong.length > 0) throw new Unreadable(line, wrong);
  return new Map(columns.map((column, i) => [column, spelled[i] ?? '']));
}

/** A line with few columns of the table is likely a row of data, whose cells no message may repeat. */
function isHeader(table: TableName, columns: readonly string[]): boolean {
  const known = columns.filter((column) => Object.keys(COLUMNS[table]).includes(column)).length;
  return columns.includes('id') || known * 2 > columns.length;
}

/** A column's name without regard to case, spaces and dashes. */
export function usual(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Rejected rows have their problems in a column of this name, which nobody has to take out to import them. */
export const PROBLEM = 'problem';

/** What is wrong with a column that the table does not have: what else may have been meant. */
export function unknown(table: TableName, column: string, spelling: string): Wrong[] {
  const known = Object.keys(COLUMNS[table]);
  if (known.includes(column) || column === PROBLEM) return [];
  const near = suggestionList(column, known).slice(0, 3);
  const write = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `the columns are ${known.join(', ')}`;
  return [{ column: printable(spelling), what: `is no column of ${table}; ${write}` }];
}

function printable(spelling: string): string {
  return /^[\p{L}\p{N} _.-]{1,40}$/u.test(spelling) ? spelling : '(a column)';
}
