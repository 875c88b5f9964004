import type { Run } from '../db';

/** Runs a statement over a list, `$m.rows`; an empty one costs nothing. Inside a map a list's length makes no new plan. */
export async function over(
  run: Run,
  cypher: string,
  rows: readonly unknown[],
  more: Record<string, unknown> = {},
): Promise<unknown[][]> {
  return rows.length === 0 ? [] : run(cypher, { m: { rows, ...more } });
}
