import { perLevel, type Level } from '../level';

/** What may be stored in one property. */
export type Value = string | number | boolean | string[] | null;

/** Properties by name; null is: not there. */
export type Properties = Record<string, Value>;

type Names = readonly [string, string, string];

const stored = new Map<string, Names>();

/** The names under which a levelled property is stored, lowest level first: to put them together each time takes longer than to look them up. */
export function storedNames(name: string): Names {
  const known = stored.get(name);
  if (known) return known;
  const names = perLevel((level) => `${name}${level}`);
  stored.set(name, names);
  return names;
}

/**
 * Levelled properties as they are stored: `p<L>` at the lowest level that sees the thing, and above only where it differs
 * from the next lower one. A level that does not see it is null.
 */
export function levelled(names: readonly string[], levels: readonly (Properties | null)[]): Properties {
  const properties: Properties = {};
  for (const name of names) {
    let below: Value = null;
    for (const [level, storedName] of storedNames(name).entries()) {
      const value = levels[level]?.[name] ?? null;
      properties[storedName] = same(value, below) ? null : value;
      below = value ?? below;
    }
  }
  return properties;
}

/** Stored properties with what is derived over them: to spread as many names takes several times as long. */
export function merged(stored: Partial<Properties>, derived: Partial<Properties> = {}): Properties {
  return Object.assign({}, stored, derived) as Properties;
}

/** What a level reads of a levelled property: the value kept there, or at the nearest level below. */
export function valueAt(level: Level, properties: Properties, name: string): Value {
  const names = storedNames(name);
  for (let at: number = level; at >= 0; at--) {
    const value = properties[names[at] as string] ?? null;
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
