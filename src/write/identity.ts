import { createHash, randomBytes } from 'node:crypto';
import type { Properties } from './levelled';
import { shapeOf, type FactType, type Relation } from './relation';

/** A fact before it is stored: which two ends, as what, in which spell. */
export interface FactEnds {
  type: FactType;
  identity: string;
  subjectId: string;
  objectId: string;
  role: string | null;
  mirror: boolean;
}

/** The id of the one node that stands for a place nobody names. */
export const UNKNOWN = 'unknown';

/** A new id: 16 random characters that are safe in an address and say nothing of what they name. */
export function newId(): string {
  if (used === POOL) [pool, used] = [randomBytes(POOL), 0];
  return pool.toString('base64url', used, (used += LENGTH));
}

/** In bytes: random ones are had many at a time, for each asking costs as much. */
const LENGTH = 12;
const POOL = LENGTH * 256;
let [pool, used] = [Buffer.alloc(0), POOL];

/** Tells whether a record is the one that was written before. */
export function digestOf(record: object): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url');
}

/** The facts that a statement's relation makes of its ends: none, one, or one in each direction; the primary one first. */
export function factsOf(
  relation: Relation,
  subject: string,
  object: string,
  { role = '', spell = '' }: { role?: string | undefined; spell?: string | undefined },
): FactEnds[] {
  const shape = shapeOf(relation);
  if (!shape.fact) return [];
  const [subjectId = '', objectId = ''] = shape.symmetric ? [subject, object].sort() : [subject, object];
  const type = relation as FactType;
  const identity = [relation, subjectId, objectId === UNKNOWN ? '?' : objectId, role, spell].join('|');
  const forward = { type, identity, subjectId, objectId, role: role || null, mirror: false };
  if (!shape.mirror) return [forward];
  const back = { type: shape.mirror, identity: `${identity}|mirror`, subjectId: objectId, objectId: subjectId };
  return [forward, { ...back, role: forward.role, mirror: true }];
}

/** What a fact is stored with before its sum is known. */
export function factProperties(fact: FactEnds, id: string): Properties {
  const { type: _, mirror, ...properties } = fact;
  return { id, ...properties, mirror: mirror ? true : null };
}
