/** The keys of rows: how many, and the first of them. */
export interface SomeKeys {
  count: number;
  first: string[];
}

/** What an import shows to more people than before, and whose protection it takes away. */
export interface Disclosed {
  shown: SomeKeys;
  unprotected: SomeKeys;
}

/** How many keys are named: there may be millions. */
const FIRST = 20;

export function nothingDisclosed(): Disclosed {
  return { shown: { count: 0, first: [] }, unprotected: { count: 0, first: [] } };
}

/** Counts more keys. */
export function addKeys(some: SomeKeys, keys: readonly string[]): void {
  some.count += keys.length;
  some.first.push(...keys.slice(0, FIRST - some.first.length));
}
