import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { COLUMNS, type TableName } from '../table/columns';
import { guarded, MISSING } from '../table/guard';
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
    const file = stringify({ bom: true });
    const written = pipeline(file, createWriteStream(join(folder, `${table}.csv`)));
    file.write(columns);
    for (const row of rows) file.write(cellsOf(row, columns));
    file.end();
    await written;
  }
}

/** A row stays wrong until it is mended: a cell that was missing holds an error, and those without a column come after all columns. */
function cellsOf({ cells, uneven, problems }: BadRow, columns: readonly string[]): string[] {
  const why = problems.map(({ column, what }) => (column === null ? what : `${column}: ${what}`)).join('; ');
  const { missing = [], surplus = [] } = uneven ?? {};
  const own = columns.map((column) => {
    if (column === PROBLEM) return why;
    if (missing.includes(column)) return MISSING;
    const cell = cells?.[column] ?? '';
    return guarded(typeof cell === 'string' ? cell : cell.join('; '));
  });
  return [...own, ...surplus.map(guarded)];
}
