import type { Column } from '../../../src/download/cell';
import type { Extent, Extents } from '../answer/extent';

/** An object of the answer. */
export type Thing = Record<string, unknown>;

/** A list of the answer as a table; docs/explorer.md tells the rule. */
export interface Table {
  /** Where the list stands, such as `person.detentions`. */
  name: string;
  columns: Column[];
  /** Each row as the answer has it, with what the list belongs to in front. */
  rows: Thing[];
  /** Whether the list is all that there is. */
  extent: Extent;
  /** In how many rows a list goes on, and in how many that cannot be known. */
  within: { cut: number; unsure: number };
  /** Whether something in the answer failed, so that values may be missing. */
  isPartial?: boolean;
  /** How many there are in all, where that was asked; a total that is not exact is a least one. */
  total?: { count: number; exact: boolean };
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells of a page, not of the world. */
const ABOUT_PAGES = ['pageInfo', 'totalCount', 'totalCountIsExact', 'cursor'];

/** Every list that is reached without going through another is a table; where there is none, the answer is a row. */
export function tablesOf(data: Thing, extents: Extents = new Map()): Table[] {
  const tables = below(data, [], {}, extents);
  if (tables.length) return tables;
  const whole = Object.values(data).some((value) => value !== null);
  return whole ? [tableOf([], [data], {}, extents)] : [];
}

function below(thing: Thing, path: string[], front: Thing, extents: Extents): Table[] {
  const rows = rowsOf(thing);
  if (rows) return [tableOf(path, rows, front, extents, thing)];
  const own = withValue(front, path, Object.fromEntries(Object.entries(thing).filter(([, value]) => isValue(value))));
  return Object.entries(thing).flatMap(([key, value]) => {
    if (isThing(value)) return below(value, [...path, key], own, extents);
    // At the root even an empty list is one of things: none of the root's fields is a list of words.
    const things =
      Array.isArray(value) &&
      (value.length > 0 || path.length === 0) &&
      value.every((each) => each === null || isThing(each));
    return things ? [tableOf([...path, key], value as Thing[], own, extents)] : [];
  });
}

/** The rows of a connection. */
export function rowsOf(thing: Thing): Thing[] | undefined {
  if (Array.isArray(thing.nodes)) return (thing.nodes as unknown[]).filter(isThing);
  if (Array.isArray(thing.edges))
    return (thing.edges as unknown[])
      .filter(isThing)
      .map(({ node }) => node)
      .filter(isThing);
  return undefined;
}

const isValue = (value: unknown) => value === null || typeof value !== 'object';

function tableOf(path: string[], items: (Thing | null)[], front: Thing, extents: Extents, page: Thing = {}): Table {
  const rows = items.filter(isThing).map((item) => ({ ...front, ...item }));
  const inner = rows.map((row) => extentWithin(row, extents));
  const within = {
    cut: inner.filter((each) => each === 'cut').length,
    unsure: inner.filter((each) => each === 'unsure').length,
  };
  const extent = extents.get(page) ?? extents.get(items) ?? 'whole';
  const { totalCount } = page;
  const total =
    typeof totalCount === 'number' ? { total: { count: totalCount, exact: page.totalCountIsExact !== false } } : {};
  return { name: path.join('.'), columns: columnsOf(rows), rows, extent, within, ...total };
}

/** The worst of all lists in it. */
function extentWithin(value: unknown, extents: Extents): Extent {
  if (typeof value !== 'object' || value === null) return 'whole';
  const found = [extents.get(value) ?? 'whole', ...Object.values(value).map((each) => extentWithin(each, extents))];
  return found.includes('cut') ? 'cut' : found.includes('unsure') ? 'unsure' : 'whole';
}

/** The worst of a table's own extent and that of the lists in its rows. */
export function extentIn({ extent, within }: Table): Extent {
  if (extent === 'cut' || within.cut) return 'cut';
  return extent === 'unsure' || within.unsure ? 'unsure' : 'whole';
}

/** Puts values under the last name of a path, where the columns in front of a row find them. */
function withValue(front: Thing, path: string[], values: Thing): Thing {
  const name = path.at(-1);
  if (name === undefined || Object.keys(values).length === 0) return front;
  return { ...front, [name]: values };
}

/** The paths of all values in the rows, in the order of the answer. `isWhole` says what is not looked into. */
export function columnsOf(rows: Thing[], isWhole: (value: Thing, key: string) => boolean = () => false): Column[] {
  const found = new Map<string, Column>();
  const look = (value: unknown, path: string[]): void => {
    if (Array.isArray(value) && value.some(isThing)) return value.forEach((each) => look(each, path));
    if (isThing(value) && !isWhole(value, String(path.at(-1)))) {
      return Object.entries(value).forEach(([key, each]) => ABOUT_PAGES.includes(key) || look(each, [...path, key]));
    }
    if (Array.isArray(value) && value.length === 0 && hasBelow(found, path)) return;
    found.set(path.join('.'), path);
  };
  for (const row of rows) look(row, []);
  return ordered([...found.values()]).filter((path) => path.length > 0 && !hasBelow(found, path));
}

const hasBelow = (found: Map<string, Column>, path: Column) =>
  [...found.keys()].some((key) => key.startsWith(`${path.join('.')}.`));

/** What stands in one object stands together, wherever it was first met. */
function ordered(columns: Column[]): Column[] {
  const places = new Map<string, number>();
  const place = (name: string) => places.get(name) ?? places.set(name, places.size).size - 1;
  for (const column of columns) column.forEach((_, i) => place(column.slice(0, i + 1).join('.')));
  const order = (column: Column) => column.map((_, i) => place(column.slice(0, i + 1).join('.')));
  return [...columns].sort((one, other) => compare(order(one), order(other)));
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((each, i) => each !== other[i]);
  return at < 0 ? one.length - other.length : (one[at] ?? -1) - (other[at] ?? -1);
}
