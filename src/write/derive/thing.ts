import { LEVELS, levelOf, type Level, type Visibility } from '../../level';
import { storedNames, type Properties } from '../levelled';

/** A node or relationship with what is derived on it and what should be. */
export interface Thing {
  /** What it is called in reports, with its id. */
  name: string;
  /** Where Neo4j keeps it: good within one transaction. */
  element: string;
  link: boolean;
  stored: Properties;
  expected: Properties;
  /** The labels of the levels that see it, where it is found by full text. */
  labels?: { of: 'Name' | 'Source'; stored: readonly string[]; expected: readonly string[] };
}

/** One value for each level; null where the level does not see the thing. */
export type Keys = readonly (string | null)[];

/** Whether a level sees what has this visibility. */
export function sees(level: Level, visibility: Visibility): boolean {
  return levelOf(visibility) <= level;
}

/** `Name0`, `Name1`, … for the levels that see it. */
export function labelsOf(of: 'Name' | 'Source', visible: readonly boolean[]): string[] {
  return [...LEVELS.keys()].filter((level) => visible[level]).map((level) => `${of}${level}`);
}

/** `key0` to `key2` as properties. */
export function keyProperties(keys: Keys, name = 'key'): Properties {
  const properties: Properties = {};
  for (const [level, storedName] of storedNames(name).entries()) properties[storedName] = keys[level] ?? null;
  return properties;
}
