import type { Column } from '../../../src/download/cell';
import { isOneDay, type Period, periodOf } from './period';
import { isThing } from './rows';

/** A value of a row, and what it is as a period where it is one. */
export interface Value {
  value: unknown;
  period?: Period | undefined;
}

/** All values in a column of a row of that list. The same place in all columns belongs together, so that an empty one is kept. */
export function valuesIn(row: unknown, column: Column, list: string): Value[] {
  if (Array.isArray(row)) return row.flatMap((each) => valuesIn(each, column, list));
  const [key, ...rest] = column;
  if (key === undefined) return [{ value: row }];
  if (!isThing(row)) return [{ value: null }];
  const value = row[key];
  const period = rest.length ? undefined : periodOf(value, isOneDay(row, list));
  if (period) return [{ value, period }];
  return valuesIn(value, rest, ['nodes', 'edges', 'node'].includes(key) ? list : key);
}

/** What people write, whatever it looks like. */
const WRITTEN = ['name', 'title', 'text', 'population', 'subject', 'note', 'language', 'id'];

/** Whether the value in a column of that name is a word of the API's own, which has a style and a translation: those are written large. */
export const isWord = (value: unknown, name: string): boolean =>
  !WRITTEN.includes(name) &&
  (typeof value === 'string' ? name === '__typename' || /^[A-Z][A-Z_]*$/.test(value) : typeof value === 'boolean');
