import type { Level } from '../../level';
import type { FactType } from '../relation';

/** Why the public is told less of those whom something is about, such as MINOR; null for who is not protected. */
export type Protection = readonly (string | null)[];

/** What tells where somebody is, or who belongs to them. */
const PRIVATE: readonly FactType[] = [
  ...(['SIBLING_OF', 'SPOUSE_OF', 'RELATIVE_OF', 'PARENT_OF', 'CHILD_OF', 'DETAINED_AT'] as const),
];

const isProtected = (level: Level, protection: Protection): boolean =>
  level === 0 && protection.some((reason) => reason !== null);

/** Whether a fact of this type is kept from a level, to protect one of its ends. */
export const isPrivate = (level: Level, type: FactType, protection: Protection): boolean =>
  PRIVATE.includes(type) && isProtected(level, protection);

/** Whether words about somebody protected, which may name a place or a relative, are kept from a level. */
export const hidesWords = (level: Level, worded: boolean, protection: Protection): boolean =>
  worded && isProtected(level, protection);
