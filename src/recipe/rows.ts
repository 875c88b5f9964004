import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { z } from 'zod';
import { StartError } from '../errors';
import { textOf } from '../table/bytes';
import { Unreadable } from '../table/problem';
import { onOneLine } from './recipe';

/** What a recipe takes of each row. */
export interface Taken<T> {
  file: string;
  /** Which row below the header of a CSV it is, from 1; of NDJSON, which line. */
  number: number;
  cells: T;
  /** The columns that are not taken and hold something here, with the reason. */
  unmapped: string[];
}

/** Why columns have no place in the tables. */
export type Reasons = Record<string, string>;

/** The rows of a CSV or TSV file by its header; a column that is not taken is told of in each row that fills it. */
export async function* csvRows<const K extends string>(
  folder: string,
  file: string,
  takes: readonly K[],
  reasons: Reasons = {},
): AsyncGenerator<Taken<Record<K, string>>> {
  const delimiter = file.endsWith('.tsv') ? '\t' : ',';
  const parser = parse({ columns: true, cast: onOneLine, relax_quotes: true, delimiter });
  // The loop below gets its error.
  pipeline(textOf(pathOf(folder, file)), parser).catch(() => undefined);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<Record<string, string>>) {
      const lacking = takes.find((column) => cells[column] === undefined);
      if (lacking !== undefined)
        throw new StartError(`${file} has no column ${lacking}: name the data set's own folder.`);
      yield { file, number: ++number, cells: cells, unmapped: notTaken(cells, takes, reasons) };
    }
  } catch (error) {
    throw failureOf(file, error);
  }
}

/** The rows of an NDJSON file, as a schema has them; a property that it does not take is told of in each row that has it. */
export async function* ndjsonRows<S extends z.ZodObject>(
  folder: string,
  file: string,
  schema: S,
  reasons: Reasons = {},
): AsyncGenerator<Taken<z.output<S>>> {
  try {
    for await (const { number, line } of linesOf(pathOf(folder, file))) {
      const value = objectIn(line);
      const { data, error } = schema.safeParse(value);
      if (error) throw new StartError(`${file}:${number}: ${wrongIn(error)}.`);
      yield { file, number, cells: data, unmapped: lostOf(value, data).map((path) => told(path, reasons)) };
    }
  } catch (error) {
    throw failureOf(file, error);
  }
}

/** The lines of a file that hold something, each with its number. */
async function* linesOf(path: string): AsyncGenerator<{ number: number; line: string }> {
  let number = 0;
  for await (const block of textOf(path)) {
    for (const line of block.replace(/\n$/, '').split('\n')) {
      number++;
      if (line.trim() !== '') yield { number, line };
    }
  }
}

/** The value of a line, or null where it is no JSON. */
function objectIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What is wrong with a row, without what it holds. */
function wrongIn({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.join('.') ?? '';
  return path === '' ? 'is no JSON object; one stands on each line' : `${path} is not as the recipe expects it`;
}

/** The error of a file that cannot be read on, with the line. */
function failureOf(file: string, error: unknown): unknown {
  if (error instanceof CsvError)
    return new StartError(`${file} cannot be read at line ${String(error.lines)}: see its quotes and count its cells.`);
  if (error instanceof Unreadable) return new StartError(`${file}:${error.line}: ${String(error.wrong[0]?.what)}.`);
  return error;
}

function pathOf(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new StartError(`There is no ${file} in that folder: name the data set's own folder.`);
  return path;
}

function notTaken(cells: Record<string, unknown>, takes: readonly string[], reasons: Reasons): string[] {
  return Object.entries(cells)
    .filter(([column, cell]) => !takes.includes(column) && cell !== '' && cell !== null)
    .map(([column]) => told(column, reasons));
}

/** The properties of a value, at any depth, that are not in what was taken of it. */
function lostOf(value: unknown, taken: unknown): string[] {
  if (typeof value !== 'object' || value === null || typeof taken !== 'object' || taken === null) return [];
  const kept = new Map<string, unknown>(Object.entries(taken));
  return Object.entries(value).flatMap(([key, part]) => {
    if (!kept.has(key)) return part === null || part === '' ? [] : [key];
    const inner = lostOf(part, kept.get(key));
    return Array.isArray(value) ? inner : inner.map((path) => `${key}.${path}`);
  });
}

function told(column: string, reasons: Reasons): string {
  return `${column}: ${reasons[column] ?? 'no column of the tables is about it'}`;
}
