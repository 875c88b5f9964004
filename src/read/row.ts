import type { Columns, Row } from './noun';

/** Gives a positional list from Neo4j its names back. */
export function rowOf(columns: Columns, values: readonly unknown[]): Row {
  const { properties, levelled = [], relation, visible, parts = {}, typename } = columns;
  const row: Row = {};
  let at = 0;
  if (relation) row.relation = values[at++];
  for (const name of properties) row[name] = values[at++];
  for (const name of levelled) row[name] = values[at++];
  if (visible) row.visibility = values[at++];
  for (const [name, part] of Object.entries(parts)) {
    const inner = values[at++];
    row[name] = inner === null ? null : rowOf(part, inner as unknown[]);
  }
  if (typename) row.__typename = typename.value(row, {});
  return row;
}
