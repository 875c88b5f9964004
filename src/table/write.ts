import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { COLUMNS, type RecordOf, type TableName } from './columns';
import type { Format } from './format';
import { guarded } from './guard';
import { joined } from './list';
import { cellsOf, type Cells } from './record';

/** A table's file while it is written. */
export interface TableWriter<T extends TableName> {
  /** Writes a row; resolves when there is room for another. */
  write(record: RecordOf<T>, withdrawn?: boolean): Promise<void>;
  /** Resolves when all is on disk. */
  end(): Promise<void>;
}

/** Begins a table's file in a folder. A byte order mark lets some spreadsheet programs see that it is UTF-8. */
export function writeTable<T extends TableName>(
  folder: string,
  table: T,
  { format = 'csv', mark = false }: { format?: Format; mark?: boolean } = {},
): TableWriter<T> {
  const columns = Object.keys(COLUMNS[table]);
  const rows = format === 'csv' ? stringify({ columns, header: true, bom: mark }) : new PassThrough();
  const done = pipeline(rows, createWriteStream(join(folder, `${table}.${format}`)));
  done.catch(() => undefined);
  const rowOf = format === 'csv' ? csvRow : ndjsonLine;
  return {
    async write(record, withdrawn = false) {
      if (!rows.write(rowOf(table, cellsOf(table, { record, withdrawn })))) await once(rows, 'drain');
    },
    async end() {
      rows.end();
      await done;
    },
  };
}

function csvRow(table: TableName, cells: Cells): string[] {
  return Object.entries(COLUMNS[table]).map(([column, form]) => {
    const cell = cells[column] ?? '';
    if (typeof cell === 'string') return guarded(cell);
    return guarded(form === 'names' ? cell.join('; ') : joined(cell).trim());
  });
}

/** Numbers are numbers there. */
function ndjsonLine(table: TableName, cells: Cells): string {
  const values = Object.entries(cells).map(([column, cell]) => {
    return [column, COLUMNS[table][column] === 'number' ? Number(cell) : cell];
  });
  return `${JSON.stringify(Object.fromEntries(values))}\n`;
}
