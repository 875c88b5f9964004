import { digestOf, newId } from '../identity';
import type { Known } from '../known';
import type { Refuse } from '../problem';
import type { EntityRecord } from '../record';
import type { Noun } from '../relation';

/** An entity whose record is new, or another than the one written before. */
export interface EntityChange {
  id: string;
  noun: Noun;
  isNew: boolean;
  /** Whether its type is another, so that posts at it may now make officials. */
  retyped: boolean;
  digest: string;
  record: EntityRecord;
}

export interface ResolvedEntities {
  changes: EntityChange[];
  /** Every entity that the batch may name, by the owner's key. */
  byRef: Map<string, { id: string; noun: Noun }>;
}

const NOUN_OF = { PERSON: 'Person', ORGANISATION: 'Organisation', PRISON: 'Prison', EVENT: 'Event' } as const;

/** What has to be written of the entities' records. */
export function resolveEntities(records: readonly EntityRecord[], known: Known, refuse: Refuse): ResolvedEntities {
  const byRef = new Map([...known.entities].map(([ref, { id, noun }]) => [ref, { id, noun }]));
  const changes: EntityChange[] = [];
  for (const record of records) {
    const before = known.entities.get(record.ref);
    const noun = NOUN_OF[record.kind];
    const digest = digestOf(record);
    if (before && before.noun !== noun) {
      refuse('entities', record.ref, 'kind', 'is another than before; give the new entity a key of its own');
    } else if (before?.digest !== digest) {
      const id = before?.id ?? newId();
      byRef.set(record.ref, { id, noun });
      const retyped = before !== undefined && before.type !== (record.type ?? null);
      changes.push({ id, noun, isNew: !before, retyped, digest, record });
    }
  }
  return { changes, byRef };
}
