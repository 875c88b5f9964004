import type { Column } from '../../../src/download/cell';
import { isBounds, isPeriod } from './period';
import { columnsOf, isThing, type Table } from './rows';

/** What a row rests on stands in a column of its own. */
export const EVIDENCE = ['statements', 'sources', 'citations'];
const isId = (column: Column) => ['id', '__typename', 'supersededBy'].includes(column.at(-1) ?? '');

/** On the screen a period is one column, ids stand only where they are wanted, and what the question names is not repeated. */
export function shownOf({ rows, name }: Pick<Table, 'rows' | 'name'>, ids: boolean): Column[] {
  // What a row is has to be said where rows are of several types.
  const isMixed = new Set(rows.map((row) => row.__typename)).size > 1;
  // So has it where things have no names.
  const things = (column: Column) =>
    rows.map((row) => column.slice(0, -1).reduce<unknown>((at, key) => (isThing(at) ? at[key] : null), row));
  const isNameless = (column: Column) =>
    column.length > 1 &&
    column.at(-1) === '__typename' &&
    things(column).some((each) => isThing(each) && !('name' in each));
  const owner = name.split('.').at(-2);
  const isWhole = (value: object, key: string) => isPeriod(value) || isBounds(value) || EVIDENCE.includes(key);
  const isShown = (column: Column) =>
    !EVIDENCE.some((each) => column.includes(each)) &&
    (ids || !isId(column) || (column.join('.') === '__typename' && isMixed) || isNameless(column)) &&
    !(column[0] === owner && column.length === 2) &&
    !rows.every((row) => isEmptyList(row[column[0] ?? '']));
  const all = columnsOf(rows, isWhole);
  const shown = all.filter(isShown);
  // Rows of ids alone are told by their ids.
  return shown.length ? shown : all;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
