import { hash, randomBytes } from 'node:crypto';
import type { ForeseenIds } from '../import/foresee';

/** As long as those of the writer. */
const LENGTH = 16;

/** Ids that need no memory: the same for the same key within one load, and as little to be guessed as random ones. */
export function makeIds(): ForeseenIds {
  const secret = randomBytes(32).toString('base64url');
  const id = (of: string, key: string) => hash('sha256', `${secret}\t${of}\t${key}`, 'base64url').slice(0, LENGTH);
  return { entity: (ref) => id('entity', ref), fact: (identity) => id('fact', identity) };
}
