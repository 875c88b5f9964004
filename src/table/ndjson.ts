import { tidy } from '../write/column';
import { textOf } from './bytes';
import { COLUMNS, type TableName } from './columns';
import { unknown, usual } from './header';
import type { Wrong } from './problem';
import type { RawRow } from './read';
import type { Cells } from './record';

/** The rows of an NDJSON file: one JSON object a line. */
export async function* ndjsonRows(table: TableName, path: string): AsyncGenerator<RawRow> {
  let line = 1;
  for await (const block of textOf(path)) {
    for (const text of block.replace(/\n$/, '').split('\n')) {
      if (text.trim() !== '') yield rowOf(table, line, text);
      line++;
    }
  }
}

function rowOf(table: TableName, line: number, text: string): RawRow {
  const object = objectOf(text);
  if (!object) {
    const what = 'is no JSON object; write one on a line of its own';
    return { line, cells: null, wrong: [{ column: null, what }], spelled: new Map() };
  }
  const wrong: Wrong[] = [];
  const cells: Cells = {};
  const spelled = new Map<string, string>();
  for (const [spelling, value] of Object.entries(object)) {
    const column = usual(spelling);
    const isList = ['names', 'list'].includes(COLUMNS[table][column] ?? '');
    const cell = cellOf(value, isList);
    const other = unknown(table, column, spelling);
    if (other.length > 0) wrong.push(...other);
    else if (spelled.has(column)) wrong.push({ column, what: 'stands there twice; keep one' });
    else if (cell === undefined)
      wrong.push({ column, what: `is no text${isList ? ' and no list of texts' : ''}; write one, or null` });
    else if (cell.length > 0) cells[column] = cell;
    spelled.set(column, spelling);
  }
  return { line, cells, wrong, spelled };
}

function objectOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** A value as a cell would hold it, '' for null; undefined where none could. */
function cellOf(value: unknown, isList: boolean): string | string[] | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (!isList || !Array.isArray(value)) return undefined;
  const list = value.map((each) => cellOf(each, false));
  return list.every((each) => typeof each === 'string') ? list : undefined;
}
