import { isValid, levelFor } from '../apiKey/apiKey';
import { listKeys } from '../apiKey/manage';
import { allKeys, versionOfKeys } from '../apiKey/store';
import { type Db, reading } from '../db';
import { nouns } from '../graph/nouns';
import type { Level } from '../level';
import { warm } from '../read/warm';

/** What Neo4j plans before it is asked. */
export interface Preparation {
  /** What everybody asks, and how keys are looked up; settles when that is planned. */
  prepared: Promise<unknown>;
  /** What a level may ask: planned after that, and once. */
  prepareLevel(level: Level): Promise<unknown>;
}

/** Where nothing is planned before it is asked. */
export const UNPREPARED: Preparation = { prepared: Promise.resolve(), prepareLevel: async () => undefined };

/** Has Neo4j plan what everybody asks, then what the holders of keys may ask that are there already. */
export function preparing(db: Db): Preparation {
  const read = reading(db);
  const prepared = warm(nouns, db, 0).then(() => Promise.all([versionOfKeys(read), allKeys(read)]));
  const levels = new Map<Level, Promise<unknown>>([[0, prepared]]);
  const prepareLevel = (level: Level) => {
    const known = levels.get(level);
    if (known) return known;
    const planned = prepared.then(() => warm(nouns, db, level));
    levels.set(level, planned);
    planned.catch(() => levels.delete(level));
    return planned;
  };
  prepared.then(() => prepareForKeys(db, prepareLevel)).catch(() => undefined);
  return { prepared, prepareLevel };
}

/** One level after the other, so that who asks meanwhile waits less. */
async function prepareForKeys(db: Db, prepareLevel: Preparation['prepareLevel']): Promise<void> {
  const valid = (await listKeys(reading(db))).filter((key) => isValid(key, Date.now()));
  for (const level of new Set(valid.map(({ scopes }) => levelFor(scopes)))) await prepareLevel(level);
}
