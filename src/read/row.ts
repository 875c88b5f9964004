import type { Columns, Row } from './noun';

/** Gives a positional list from Neo4j its names back; the row begins with the value at `at`. */
export function rowOf(columns: Columns, values: readonly unknown[], at = 0): Row {
  const { names, parts } = orderOf(columns);
  const row: Row = {};
  for (const name of names) row[name] = values[at++];
  for (const [name, part] of parts) {
    const inner = values[at++];
    row[name] = inner === null ? null : rowOf(part, inner as unknown[]);
  }
  if (columns.typename) row.__typename = columns.typename.value(row, {});
  return row;
}

/** Values come first, then the parts. */
interface Order {
  names: readonly string[];
  parts: readonly (readonly [name: string, part: Columns])[];
}

const orders = new WeakMap<Columns, Order>();

/** The names of columns in the order in which they come, worked out once. */
export function orderOf(columns: Columns): Order {
  const known = orders.get(columns);
  if (known) return known;
  const { properties, levelled = [], relation, visible, parts = {} } = columns;
  const names = [...(relation ? ['relation'] : []), ...properties, ...levelled, ...(visible ? ['visibility'] : [])];
  const order = { names, parts: Object.entries(parts) };
  orders.set(columns, order);
  return order;
}
