import { isObjectType } from 'graphql';
import type { Row } from './noun';
import { type Field, valueIn } from './plan';

/** A field that is still to be read: the row it starts from, and where in the answer its value goes. */
export interface Want {
  field: Field;
  row: Row;
  into: Record<string | number, unknown>;
  at: string | number;
}

/** A row that went while it was read: to ask again finds it whole, or gone. */
export class Torn extends Error {}

/** An object of the answer. It has no prototype, for an alias may be any name: `constructor`, or `__proto__`. */
export const empty = (): Want['into'] => Object.create(null) as Want['into'];

/** Turns a row, a list of rows or a plain value into what the answer has for the field; what must be read first goes to `wants`. */
export function shape(field: Field, value: unknown, wants: Want[]): unknown {
  if (value == null && field.isRequired) throw new Torn(`There is no ${field.name}.`);
  if (value == null || !field.type) return typeof value === 'function' ? (value as () => unknown)() : (value ?? null);
  if (Array.isArray(value)) return value.map((each) => shape(field, each, wants));
  const row = value as Row;
  const typename = isObjectType(field.type) ? field.type.name : row.__typename;
  if (typeof typename !== 'string') throw new Torn('There is no __typename.');
  const object = Object.assign(empty(), { __typename: typename });
  for (const below of field.below(typename)) {
    if (below.steps.length) wants.push(...wantsOf(below, row, object));
    else object[below.key] = shape(below, valueIn(row, below), wants);
  }
  return object;
}

/** What a field wants to be read: itself, or for a list of things found one by one each of them. */
export function wantsOf(field: Field, row: Row, into: Want['into']): Want[] {
  if (!field.each) return [{ field, row, into, at: field.key }];
  const rows = field.each(field.args);
  const list = rows.map(() => null);
  into[field.key] = list;
  return rows.map((each, at) => ({ field, row: each, into: list as unknown as Want['into'], at }));
}
