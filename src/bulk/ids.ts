import { createHmac, randomBytes } from 'node:crypto';
import type { ForeseenIds } from '../import/foresee';

/** Ids that need no memory: the same for the same key within one load, and as little to be guessed as random ones. */
export function makeIds(): ForeseenIds {
  const secret = randomBytes(32);
  const id = (of: string, key: string) =>
    createHmac('sha256', secret).update(`${of}\t${key}`).digest().toString('base64url', 0, 12);
  return { entity: (ref) => id('entity', ref), fact: (identity) => id('fact', identity) };
}
