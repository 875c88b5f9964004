import { WRITERS } from '../../../src/download/format';
import { extentIn, type Table } from '../view/rows';

/** What the last line says of a file: whether anything is missing in it, and why. */
export function endOf(table: Table): { complete: boolean; rows: number; code?: string } {
  const rows = table.rows.length;
  if (table.isPartial) return { complete: false, rows, code: 'PARTIAL' };
  const { extent } = table;
  if (extent === 'cut') return { complete: false, rows, code: 'PAGE' };
  const code = { whole: undefined, unsure: 'UNSURE', cut: 'WITHIN' }[extentIn(table)];
  return { complete: !code, rows, ...(code && { code }) };
}

/** A list with nothing in it has no columns: the file names the list. */
const columnsOf = ({ columns, name }: Table) => (columns.length ? columns : [[name]]);

/** A table as CSV, by the server's own rules; the last line says whether it is whole. */
export function csvOf(table: Table): string {
  const { head, rows, end } = WRITERS.csv;
  const columns = columnsOf(table);
  return head(columns) + rows(table.rows, columns) + end(endOf(table), columns);
}

/** A table as a row of JSON a line, by the server's own rules. */
export function ndjsonOf(table: Table): string {
  const { head, rows, end } = WRITERS.ndjson;
  const columns = columnsOf(table);
  return head(columns) + rows(table.rows, columns) + end(endOf(table), columns);
}
