import type { Column } from '../../../src/download/cell';
import { isThing, rowsOf, type Thing } from './rows';

/** A list within a row, and the way to it. */
interface Inner {
  path: Column;
  items: Thing[];
}

/** The lists of things within a row, but for those that a row rests on. */
function innerOf(value: Thing, without: readonly string[], path: Column = []): Inner[] {
  return Object.entries(value).flatMap(([key, each]): Inner[] => {
    if (without.includes(key)) return [];
    const at = [...path, key];
    if (Array.isArray(each)) return each.some(isThing) ? [{ path: at, items: each.filter(isThing) }] : [];
    if (!isThing(each)) return [];
    const items = rowsOf(each);
    if (items) return items.length ? [{ path: [...at, Array.isArray(each.nodes) ? 'nodes' : 'edges'], items }] : [];
    return innerOf(each, without, at);
  });
}

/** The one list that rows have within them, if it is one: on the screen each of its things gets a line of its own. */
export function spreadOf(rows: Thing[], without: readonly string[]): Column | undefined {
  const paths = rows.flatMap((row) => innerOf(row, without).map(({ path }) => path));
  return new Set(paths.map((path) => path.join('.'))).size === 1 ? paths[0] : undefined;
}

/** The lines of a row: it once for each thing in that list, or once if that is empty. */
export function linesOf(row: Thing, path: Column | undefined): Thing[] {
  const [key, ...rest] = path ?? [];
  if (key === undefined) return [row];
  const value = row[key];
  if (Array.isArray(value)) return value.length ? value.map((each: unknown) => ({ ...row, [key]: [each] })) : [row];
  return isThing(value) ? linesOf(value, rest).map((each) => ({ ...row, [key]: each })) : [row];
}

/** Whether a column is of a thing in that list. */
export const isWithin = (column: Column, path: Column | undefined): boolean =>
  path?.every((name, i) => column[i] === name) ?? false;
