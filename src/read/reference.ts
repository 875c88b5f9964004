import { type Level } from '../level';
import { levelled } from './compile';
import type { Columns, Row } from './noun';

/** A value of a row that is still to be read, as Cypher names it; whoever looks into it learns that it is not there yet. */
export class Reference {
  constructor(
    readonly cypher: string,
    readonly column: string,
  ) {}

  [Symbol.toPrimitive](): never {
    throw new Error('A value was needed before its row was read.');
  }
}

/** Where the row or a part of it stands from which steps go on. */
export interface Start {
  /** The names of the parts that lead to it. */
  path: readonly string[];
  /** The Cypher variable whose properties it has. */
  variable: string;
  /** What has to hold for the part to be seen. */
  seen: string;
}

/** A row that is still to be read: every column is a reference. `starts` takes where each part of it stands. */
export function rowToCome(
  columns: Columns,
  level: Level,
  named: (variable: string) => string,
  starts: Map<Row, Start>,
  path: readonly string[] = [],
): Row {
  const { of, properties, levelled: names = [], relation, parts = {}, keyed } = columns;
  const variable = of === undefined ? '' : named(of);
  const row: Row = relation ? { relation: new Reference(`type(${variable})`, 'relation') } : {};
  for (const name of properties)
    row[name] = new Reference(of === undefined ? named(name) : `${variable}.${name}`, name);
  for (const name of names) row[name] = new Reference(levelled(variable, name, level), name);
  for (const [name, part] of Object.entries(parts)) row[name] = rowToCome(part, level, named, starts, [...path, name]);
  const isKeyed = path.length > 0 && keyed !== false;
  starts.set(row, { path, variable, seen: isKeyed ? ` AND ${variable}.key${level} IS NOT NULL` : '' });
  return row;
}
