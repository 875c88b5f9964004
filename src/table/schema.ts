import { z } from 'zod';
import { SHAPES } from '../write/record';
import { COLUMNS, propertyOf, REQUIRED, TABLE_NAMES, type Form, type TableName } from './columns';

type Json = Record<string, unknown>;

const NOTHING = { type: 'null' };
const TEXT = { type: 'string' };

/** A column as the page about the tables has it. */
interface Documented {
  column: string;
  needed: boolean;
  means: string;
  write: string;
  example: string;
}

/** The columns of a table that the page about the tables documents. */
export function documentedIn(page: string, table: TableName): Documented[] {
  const part = page.split('\n## ').find((each) => each.toLowerCase().startsWith(`${table}\n`)) ?? '';
  return [...part.matchAll(/^\| `(\w+)` +\| (yes)? +\| (.*?) +\| (.*?) +\| `(.*)` +\|$/gm)].map(
    ([, column = '', yes, means = '', write = '', example = '']) => ({
      column,
      needed: Boolean(yes),
      means,
      write,
      example,
    }),
  );
}

/** The JSON Schema of a row of each table, as a line of its NDJSON holds it; `page` is the one about the tables. */
export function tablesSchema(page: string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The four tables as NDJSON',
    description:
      'A line of entities.ndjson is as $defs.entities says, and so on. What is read is more than this: see docs/tables.md.',
    $defs: Object.fromEntries(TABLE_NAMES.map((table) => [table, rowSchema(table, documentedIn(page, table))])),
  };
}

function rowSchema(table: TableName, documented: readonly Documented[]): Json {
  const record = z.toJSONSchema(z.strictObject(SHAPES[table]), { io: 'input' }).properties as Record<string, Json>;
  const properties = Object.entries(COLUMNS[table]).map(([column, form]) => {
    const own = cellSchema(record, column, form);
    const cell = REQUIRED[table].includes(column) ? own : { anyOf: [own, NOTHING] };
    return [column, { description: documented.find((each) => each.column === column)?.means, ...cell }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: REQUIRED[table],
    additionalProperties: false,
  };
}

/** A text, or a list of texts, where the record has a list; else what the record has. */
function cellSchema(record: Record<string, Json>, column: string, form: Form): Json {
  const property = propertyOf(column);
  if (form === 'name') return TEXT;
  if (form === 'names') return { anyOf: [TEXT, { type: 'array', items: TEXT }] };
  if (form === 'state') return { enum: ['ACCEPTED', 'WITHDRAWN'] };
  if (form !== 'list') return record[property] ?? {};
  const { properties } = record.sources?.items as { properties: Record<string, Json> };
  const part = column === 'source' ? properties[property] : { anyOf: [properties[property], NOTHING] };
  return { anyOf: [TEXT, { type: 'array', items: part }] };
}
