import type { Columns, Row } from './noun';

/** Gives a positional list from Neo4j its names back; the row begins with the value at `at`. */
export function rowOf(columns: Columns, values: readonly unknown[], at = 0): Row {
  const { properties, levelled = [], relation, visible, parts = {}, typename } = columns;
  const row: Row = {};
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
