import { tidy } from '../write/column';
import { SHAPES, TABLES } from '../write/record';
import { citationCells, citationsIn } from './citation';
import {
  COLUMNS,
  columnOf,
  propertyOf,
  TABLE_NAMES,
  wordOf,
  type Form,
  type RecordOf,
  type TableName,
} from './columns';
import { namesCells, namesIn } from './name';
import type { Wrong } from './problem';

/** The cells of a row that are not empty, by column. A list may be one already. */
export type Cells = Record<string, string | string[]>;

/** What a row says. */
export interface Said<T extends TableName> {
  record: RecordOf<T>;
  /** Whether its asserter has taken it back: of statements alone. */
  withdrawn: boolean;
}

/** Notes one more thing that is wrong in a row. */
export type Refuse = (column: string, what: string) => void;

/** How most cells are read. */
const READ: Partial<Record<Form, (cell: string) => string | number>> = {
  text: (cell) => cell,
  word: wordOf,
  date: (cell) => cell.replace(/^(?:open$|on:)/i, (word) => word.toLowerCase()),
  number: (cell) => (/^\d{1,15}$/.test(cell) ? Number(cell) : cell),
};

/** What a row says, or all that is wrong with it, beside what was wrong with its cells already. */
export function saidBy<T extends TableName>(table: T, cells: Cells, already: readonly Wrong[]): Said<T> | Wrong[] {
  const wrong = [...already];
  const refuse = (column: string | null, what: string) => {
    if (!already.some((each) => each.column === column)) wrong.push({ column, what });
  };
  const record = recordIn(table, cells, refuse);
  const withdrawn = isWithdrawn(String(cells.state ?? ''), refuse);
  const refused = new Set(wrong.map(({ column }) => column));
  const { error } = TABLES[table].safeParse(record);
  wrong.push(...(error?.issues ?? []).map(wrongOf).filter(({ column }) => !refused.has(column)));
  return wrong.length > 0 ? wrong : { record: record as RecordOf<T>, withdrawn };
}

/** Of each table, the columns that are read so: under which name, for the writer and how. */
const SIMPLE = Object.fromEntries(
  TABLE_NAMES.map((table) => [
    table,
    Object.entries(COLUMNS[table]).flatMap(([column, form]) => {
      const read = READ[form];
      return read ? [{ column, property: propertyOf(column), read }] : [];
    }),
  ]),
) as Record<TableName, { column: string; property: string; read: (cell: string) => string | number }[]>;

function recordIn(table: TableName, cells: Cells, refuse: Refuse): object {
  const record: Record<string, unknown> = {};
  for (const { column, property, read } of SIMPLE[table]) {
    const cell = cells[column];
    if (typeof cell === 'string') record[property] = read(cell);
  }
  if ('names' in SHAPES[table]) record.names = namesIn(cells, refuse);
  if ('sources' in SHAPES[table]) record.sources = citationsIn(cells, refuse);
  return record;
}

function isWithdrawn(state: string, refuse: Refuse): boolean {
  if (!['', 'ACCEPTED', 'WITHDRAWN'].includes(wordOf(state)))
    refuse('state', 'is none of its values; write ACCEPTED or WITHDRAWN');
  return wordOf(state) === 'WITHDRAWN';
}

/** What zod finds, under the column where it stands in a table. */
function wrongOf({ path: [property, place, part], message }: { path: PropertyKey[]; message: string }): Wrong {
  const isName = property === 'names';
  if (isName && place === 0) return { column: 'name', what: message };
  const column = isName ? 'other_names' : columnOf(String(part ?? property).replace(/^sources$/, 'source'));
  if (typeof place === 'number') return { column, what: `part ${isName ? place : place + 1}: ${message}` };
  return { column: property === undefined ? null : column, what: message };
}

/** The cells of what a row says; lists as lists. */
export function cellsOf<T extends TableName>(table: T, { record, withdrawn }: Said<T>): Cells {
  const said: Partial<Record<string, unknown>> = { ...record };
  const simple = SIMPLE[table].flatMap(({ column, property }) => {
    const value = said[property];
    const isSaid = typeof value === 'number' || (typeof value === 'string' && value !== '');
    return isSaid ? [[column, tidy(String(value))] as const] : [];
  });
  return {
    ...Object.fromEntries(simple),
    ...('names' in record && namesCells(record.names)),
    ...('assertedBy' in record && citationCells(record)),
    ...(withdrawn && { state: 'WITHDRAWN' }),
  };
}
