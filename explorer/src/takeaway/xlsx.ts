import { parse } from 'graphql';
import type { SheetData } from 'write-excel-file/browser';
import writeExcelFile from 'write-excel-file/browser';
import { cellOf, type Column } from '../../../src/download/cell';
import { schema } from '../schema/schema';
import type { Table } from '../view/rows';
import type { Source } from '../view/sources';
import { endOf } from './csv';
import { dictionaryOf } from './dictionary';
import { sheetName } from './sheet';

export interface Book {
  tables: Table[];
  sources: Source[];
  document: string;
  /** What is told of the question, line by line. */
  facts: [name: string, value: string][];
}

/** The most that a cell of Excel holds. */
const MOST_SIGNS = 32_000;
const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

/** A workbook: each list, what its columns mean, the question, and its sources. */
export async function xlsxOf({ tables, sources, document, facts }: Book): Promise<Blob> {
  const data = tables.map((table, i) => ({
    data: dataOf(table),
    columns: widthsOf(table),
    sheet: sheetName(table.name, i),
    stickyRowsCount: 1,
  }));
  const parsed = parse(document);
  const meanings: SheetData = tables.flatMap((table) =>
    dictionaryOf(schema, parsed, table).map(({ column, type, description }) =>
      [table.name, column, type, description].map(cell),
    ),
  );
  const published: SheetData = sources.map(({ publisher, title, publishedOn, url }) =>
    [publisher, title, publishedOn, url].map(cell),
  );
  const heads = (names: string[]) => names.map(bold);
  const sheets = [
    ...data,
    {
      data: [heads(['list', 'column', 'type', 'means']), ...meanings],
      columns: [24, 44, 20, 90].map((width) => ({ width })),
      sheet: 'columns',
    },
    {
      data: [...facts.map(([name, value]) => [bold(name), cell(value)]), [bold('document'), cell(document)]],
      columns: [{ width: 26 }, { width: 100 }],
      sheet: 'question',
    },
    {
      data: [heads(['publisher', 'title', 'publishedOn', 'url']), ...published],
      columns: [30, 60, 14, 70].map((width) => ({ width })),
      sheet: 'sources',
    },
  ];
  return writeExcelFile(sheets).toBlob();
}

/** As wide as most of what stands in a column, within reason. */
function widthsOf({ columns, rows }: Table): { width: number }[] {
  const lengths = (column: Column) => rows.map((row) => String(cell(cellOf(row, column))?.value ?? '').length);
  return columns.map((column) => ({
    width: Math.min(60, Math.max(12, column.join('.').length + 2, ...lengths(column))),
  }));
}

function dataOf(table: Table): SheetData {
  const { columns, rows, name } = table;
  const head = columns.map((column) => bold(column.join('.')));
  const cells = rows.map((row) => columns.map((column) => cell(cellOf(row, column))));
  const { complete, code } = endOf(table);
  const end = complete ? `# whole: ${rows.length} rows` : `# cut after ${rows.length} rows: ${String(code)}`;
  return [head.length ? head : [bold(name)], ...cells, [cell(end)]];
}

/** Text is written as text, so that nothing in it is ever a formula. */
function cell(value: unknown) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { value: text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)} … (cut)` : text, type: String };
}
