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

/** An object of the answer. Its prototype has nothing, for an alias may be any name: `constructor`, or `__proto__`. */
class Empty {
  [key: string | number]: unknown;
  static {
    Object.setPrototypeOf(this.prototype, null);
    Reflect.deleteProperty(this.prototype, 'constructor');
  }
}

export const empty = (): Want['into'] => new Empty();

/** Turns a row, a list of rows or a plain value into what the answer has for the field; what must be read first goes to `wants`. */
export function shape(field: Field, value: unknown, wants: Want[]): unknown {
  if (Array.isArray(value)) return value.map((each) => shapeOne(field, each, wants, field.isEachRequired));
  return shapeOne(field, value, wants, field.isRequired);
}

/** The same for one thing, be it an item of a list. */
export function shapeOne(field: Field, value: unknown, wants: Want[], isRequired: boolean): unknown {
  const { type, serialize } = field;
  const found = typeof value === 'function' ? (value as () => unknown)() : value;
  if (found == null) {
    if (isRequired) throw new Torn(`There is no ${field.name}.`);
    return null;
  }
  if (!type) return serialize ? serialize(found) : found;
  const row = found as Row;
  const typename = field.typename ?? row.__typename;
  if (typeof typename !== 'string') throw new Torn('There is no __typename.');
  const object = empty();
  for (const below of field.below(typename)) shapeBelow(below, row, typename, { object, wants });
  return object;
}

/** Every name has its place at once: what is read later must not come last. */
function shapeBelow(
  below: Field,
  row: Row,
  typename: string,
  { object, wants }: { object: Want['into']; wants: Want[] },
): void {
  if (below.name === '__typename') object[below.key] = typename;
  else if (below.steps.length === 0) object[below.key] = shape(below, valueIn(row, below), wants);
  else {
    object[below.key] = null;
    addWants(below, row, object, wants);
  }
}

/** Adds what a field wants to be read: itself, or for a list of things found one by one each of them. */
export function addWants(field: Field, row: Row, into: Want['into'], wants: Want[]): void {
  if (!field.each) return void wants.push({ field, row, into, at: field.key });
  const list: unknown[] = [];
  into[field.key] = list;
  for (const [at, each] of field.each(field.args).entries()) {
    list.push(null);
    wants.push({ field, row: each, into: list as unknown as Want['into'], at });
  }
}
