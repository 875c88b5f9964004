import { existsSync, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { StartError } from '../errors';
import { TABLE_NAMES, type TableName } from './columns';
import type { FileProblem } from './problem';

const FORMATS = ['.csv', '.tsv', '.ndjson'];

/** The tables' files in a folder, at most one for each, and what is wrong with the folder. */
export async function tablesIn(
  folder: string,
): Promise<{ files: Partial<Record<TableName, string>>; problems: FileProblem[] }> {
  const files: Partial<Record<TableName, string>> = {};
  const problems: FileProblem[] = [];
  const refuse = (file: string, what: string) => problems.push({ file, line: null, column: null, what });
  for (const file of (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()) {
    const ending = extname(file).toLowerCase();
    const table = TABLE_NAMES.find((name) => name === basename(file, extname(file)).toLowerCase());
    const isFormat = FORMATS.includes(ending);
    if (table && isFormat && files[table]) refuse(file, `is a second file of ${table}; keep one`);
    else if (table && isFormat) files[table] = join(folder, file);
    else if (table) refuse(file, 'is no CSV, TSV or NDJSON; save it as one (in a spreadsheet program, CSV UTF-8)');
    else if (isFormat) refuse(file, `is no table; name it after one of ${TABLE_NAMES.join(', ')}, or move it away`);
  }
  if (Object.keys(files).length === 0 && problems.length === 0)
    refuse(basename(folder), `holds no table; put ${TABLE_NAMES.map((name) => `${name}.csv`).join(', ')} there`);
  return { files, problems };
}

/** Refuses a folder in which something would be written over. */
export function expectNew(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartError(
      'The folder for the tables is not empty: name a new one, so that nothing in it is written over.',
    );
}
