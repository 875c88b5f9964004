import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { COLUMNS, REQUIRED, TABLE_NAMES, type TableName } from '../../src/table/columns';
import { saidBy } from '../../src/table/record';
import { documentedIn, tablesSchema } from '../../src/table/schema';
import { writeTable } from '../../src/table/write';
import { SHAPES } from '../../src/write/record';
import { EventKind, OrganisationKind } from '../../src/generated/enums';
import { emptyFolder, problemsIn, rowsIn } from '../support/table';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs/tables.md'), 'utf8');
const folder = emptyFolder();

describe.each(TABLE_NAMES)('%s', (table) => {
  const documented = documentedIn(page, table);

  test('have each column on the page about tables, in order, with what is needed', () => {
    expect(documented.map(({ column }) => column)).toEqual(Object.keys(COLUMNS[table]));
    expect(documented.filter(({ needed }) => needed).map(({ column }) => column)).toEqual(REQUIRED[table]);
    expect(documented.filter(({ means }) => !/^[A-Z].*[.]$/.test(means))).toEqual([]);
  });

  test('take the example of each column there', () => {
    const wrong = documented.flatMap(({ column, example }) => {
      const source = example.split(';').map((_, i) => `source-${i}`);
      const said = saidBy(table, { source, [column]: example }, []);
      return Array.isArray(said) ? said.filter((each) => each.column === column) : [];
    });
    expect(wrong).toEqual([]);
  });

  test('name every word there that a column takes', () => {
    const words = Object.entries(COLUMNS[table]).flatMap(([column, form]) => {
      const { write = '' } = documented.find((each) => each.column === column) ?? {};
      return form === 'word' ? wordsOf(table, column).filter((word) => !new RegExp(`\\b${word}\\b`).test(write)) : [];
    });
    expect(words).toEqual([]);
  });

  test('need what the records need', () => {
    const shape = SHAPES[table] as Record<string, { safeParse: (value: unknown) => { success: boolean } }>;
    const needed = Object.keys(shape).filter((property) => !shape[property]?.safeParse(undefined).success);
    const also = { entities: ['names'], sources: [], statements: ['source'], figures: ['source'] }[table];
    expect([...new Set([...needed, ...also])]).toHaveLength(REQUIRED[table].length);
  });

  test('have a template with all columns and rows without a problem', async () => {
    const path = join(root, 'template', `${table}.csv`);
    expect(readFileSync(path, 'utf8').split('\n')[0]?.split(',')).toEqual(Object.keys(COLUMNS[table]));
    const rows = await rowsIn(table, path);
    expect(rows.length).toBeGreaterThan(0);
    expect(problemsIn(rows)).toEqual([]);
  });

  test('have lines of NDJSON that fit their JSON Schema, and the schema refuses others', async () => {
    const schema = tablesSchema(page) as { $defs: Record<TableName, object> };
    const fits = addFormats(new Ajv({ strict: false })).compile(schema.$defs[table]);
    const writer = writeTable(folder, table, { format: 'ndjson' });
    for (const row of await rowsIn(table, join(root, 'seeds', `${table}.csv`)))
      if (!('problems' in row)) await writer.write(row.record, table === 'statements');
    await writer.end();
    const lines = readFileSync(join(folder, `${table}.ndjson`), 'utf8')
      .trim()
      .split('\n');
    const objects = lines.map((line) => JSON.parse(line) as object);
    expect(objects.filter((object) => !fits(object))).toEqual([]);
    expect(
      [{}, { ...objects[0], colour: 'red' }, { ...objects[0], id: 'a b' }].filter((object) => fits(object)),
    ).toEqual([]);
  });
});

function wordsOf(table: TableName, column: string): string[] {
  if (column === 'type') return [...Object.keys(OrganisationKind), ...Object.keys(EventKind)];
  const { $defs } = tablesSchema(page) as { $defs: Record<string, { properties: Record<string, object> }> };
  return [...JSON.stringify($defs[table]?.properties[column]).matchAll(/"([A-Z_]{3,})"/g)].map(([, word]) =>
    String(word),
  );
}
