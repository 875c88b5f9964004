import type { Level } from '../level';

/** What a key allows beyond what everybody may. */
export const SCOPES = ['read:partner', 'read:restricted', 'admin'] as const;
export type KeyScope = (typeof SCOPES)[number];

/** A key as it is stored, without its secret; moments are UTC, as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export interface ApiKey {
  id: string;
  owner: string;
  purpose: string;
  scopes: KeyScope[];
  created: string;
  expires: string;
  /** The hour in which it was last used; null where it never was. */
  lastUsed: string | null;
  /** When it was revoked; null where it was not. */
  revoked: string | null;
  /** The id of the key that takes its place; null where none does. */
  replacedBy: string | null;
}

/** ACTIVE and REPLACED keys are valid, the latter until they expire. */
export type KeyState = 'ACTIVE' | 'REPLACED' | 'EXPIRED' | 'REVOKED';

/** What a key is at a moment. */
export function stateOf({ revoked, expires, replacedBy }: ApiKey, now: number): KeyState {
  if (revoked !== null) return 'REVOKED';
  if (Date.parse(expires) <= now) return 'EXPIRED';
  return replacedBy === null ? 'ACTIVE' : 'REPLACED';
}

/** Whether a key is let in at a moment. */
export function isValid(key: ApiKey, now: number): boolean {
  return ['ACTIVE', 'REPLACED'].includes(stateOf(key, now));
}

/** Up to which level these scopes read. */
export function levelFor(scopes: readonly KeyScope[]): Level {
  if (scopes.includes('read:restricted')) return 2;
  return scopes.includes('read:partner') ? 1 : 0;
}
