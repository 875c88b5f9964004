import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recipe } from '../../src/recipe/recipe';
import { runRecipe, type Report } from '../../src/recipe/run';
import { TABLE_NAMES, type RecordOf, type TableName } from '../../src/table/columns';
import { rowsIn } from './table';

type Tables = { [T in TableName]: Map<string, RecordOf<T>> };

/** Writes the files of a data set, runs a recipe on it, and reads its tables, each by key. They have no problem. */
export async function baked(
  recipe: Recipe,
  root: string,
  files: Record<string, readonly string[]>,
): Promise<{ report: Report; tables: Tables }> {
  const [data, to] = [join(root, 'data'), join(root, 'tables')];
  for (const [name, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), lines.join('\n'));
  }
  const report = await runRecipe(recipe, data, to);
  expect(report.problems).toEqual([]);
  const read = TABLE_NAMES.map(async (table) => {
    const rows = await rowsIn(table, join(to, `${table}.csv`));
    return [table, new Map(rows.flatMap((row) => ('record' in row ? [[row.record.ref, row.record]] : [])))] as const;
  });
  return { report, tables: Object.fromEntries(await Promise.all(read)) as Tables };
}
