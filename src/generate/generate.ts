import { mkdir } from 'node:fs/promises';
import { TABLE_NAMES, type RecordOf, type TableName } from '../table/columns';
import type { Format } from '../table/format';
import { writeTable, type TableWriter } from '../table/write';
import type { Batch } from '../write/record';
import { graphOf } from './graph';

export interface Options {
  persons: number;
  seed: number;
  folder: string;
  format: Format;
}

/** Writes an invented graph as the four tables: the same options give the same bytes. Reports how many persons are done. */
export async function generate(
  { persons, seed, folder, format }: Options,
  report: (persons: number) => void = () => undefined,
): Promise<Record<TableName, number>> {
  await mkdir(folder, { recursive: true });
  const tables = TABLE_NAMES.map((table) => openTable(folder, table, format));
  let done = 0;
  for (const part of graphOf(persons, seed)) {
    for (const { add } of tables) await add(part.batch);
    report((done += part.persons));
  }
  const counts = await Promise.all(tables.map(async ({ table, end }) => [table, await end()] as const));
  return Object.fromEntries(counts) as Record<TableName, number>;
}

function openTable<T extends TableName>(folder: string, table: T, format: Format) {
  const writer: TableWriter<T> = writeTable(folder, table, { format });
  let count = 0;
  return {
    table,
    async add(batch: Batch): Promise<void> {
      for (const record of (batch[table] ?? []) as RecordOf<T>[]) {
        await writer.write(record);
        count++;
      }
    },
    async end(): Promise<number> {
      await writer.end();
      return count;
    },
  };
}
