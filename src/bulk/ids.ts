import { hash, randomBytes } from 'node:crypto';
import type { ForeseenIds } from '../import/foresee';

/** As long as those of the writer. */
const LENGTH = 16;

/** What makes the ids of one load others than those of every other. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Ids that need no memory: the same for the same key within one load, and as little to be guessed as random ones. */
export function makeIds(secret: string): ForeseenIds {
  const id = (of: string, key: string) => hash('sha256', `${secret}\t${of}\t${key}`, 'base64url').slice(0, LENGTH);
  return { entity: (ref) => id('entity', ref), fact: (identity) => id('fact', identity) };
}
