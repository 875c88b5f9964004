import { LEVELS, type Level } from '../level';

/** What may be stored in one property. */
export type Value = string | number | boolean | string[] | null;

/** Properties by name; null is: not there. */
export type Properties = Record<string, Value>;

/**
 * Levelled properties as they are stored: `p<L>` at the lowest level that sees the thing, and above only where it differs
 * from the next lower one. A level that does not see it is null.
 */
export function levelled(names: readonly string[], levels: readonly (Properties | null)[]): Properties {
  const stored: Properties = {};
  for (const name of names) {
    let below: Value = null;
    for (const level of LEVELS.keys()) {
      const value = levels[level]?.[name] ?? null;
      stored[`${name}${level}`] = same(value, below) ? null : value;
      below = value ?? below;
    }
  }
  return stored;
}

/** Stored properties with what is derived over them: to spread as many names takes several times as long. */
export function merged(stored: Partial<Properties>, derived: Partial<Properties> = {}): Properties {
  return Object.assign({}, stored, derived) as Properties;
}

/** What a level reads of a levelled property: the value kept there, or at the nearest level below. */
export function valueAt(level: Level, stored: Properties, name: string): Value {
  for (let at: number = level; at >= 0; at--) {
    const value = stored[`${name}${at}`] ?? null;
    if (value !== null) return value;
  }
  return null;
}

/** What has to be set to make the stored properties the expected ones; null removes. */
export function difference(stored: Properties, expected: Properties): Properties {
  return Object.fromEntries(Object.entries(expected).filter(([name, value]) => !same(stored[name] ?? null, value)));
}

function same(a: Value, b: Value): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
