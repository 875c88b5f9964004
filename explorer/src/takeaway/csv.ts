import { FORMS } from '../../../src/download/form';
import type { Table } from '../view/rows';

/** The last line's code where the page holds no more than a part of the list. */
const PAGE = 'PAGE';

const endOf = ({ cut, rows }: Table) => ({ complete: !cut, rows: rows.length, ...(cut && { code: PAGE }) });

/** A table as CSV, by the server's own rules; the last line says whether it is whole. */
export function csvOf(table: Table): string {
  const { head, rows, end } = FORMS.csv;
  return head(table.columns) + rows(table.rows, table.columns) + end(endOf(table), table.columns);
}

/** A table as a row of JSON a line, by the server's own rules. */
export function ndjsonOf(table: Table): string {
  const { head, rows, end } = FORMS.ndjson;
  return head(table.columns) + rows(table.rows, table.columns) + end(endOf(table), table.columns);
}
