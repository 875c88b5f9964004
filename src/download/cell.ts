/** Where in a row a column's value is found: the answer's own names, from the row inwards. */
export type Column = readonly string[];

/** A column's value in a row. What stands in lists is joined, the same thing at the same place in all columns. */
export function cellOf(value: unknown, column: Column, at = 0, joint = '; '): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const cells = value.map((each) => cellOf(each, column, at, ' | '));
    return cells.every((cell) => cell === null) ? null : cells.join(joint);
  }
  const key = column[at];
  return key === undefined ? value : cellOf((value as Record<string, unknown>)[key], column, at + 1, joint);
}
