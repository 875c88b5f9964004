import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { COLUMNS, type TableName } from '../table/columns';
import { guarded } from '../table/guard';
import { PROBLEM } from '../table/header';
import type { BadRow } from './chunk';

/** Writes rows as their files have them, each with its problems, into tables that can be mended and imported by themselves. */
export async function writeRejects(
  folder: string,
  rejected: Partial<Record<TableName, readonly BadRow[]>>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [table, rows] of Object.entries(rejected) as [TableName, readonly BadRow[]][]) {
    const columns = [...Object.keys(COLUMNS[table]), PROBLEM];
    const file = stringify({ columns, header: true, bom: true });
    const written = pipeline(file, createWriteStream(join(folder, `${table}.csv`)));
    for (const { cells, problems } of rows) {
      const why = problems.map(({ column, what }) => (column === null ? what : `${column}: ${what}`)).join('; ');
      file.write({ ...guardedCells(cells ?? {}), [PROBLEM]: why });
    }
    file.end();
    await written;
  }
}

function guardedCells(cells: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, guarded(typeof cell === 'string' ? cell : cell.join('; '))]),
  );
}
