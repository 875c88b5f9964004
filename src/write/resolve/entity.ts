import { digestOf, newId } from '../identity';
import { type Level, levelOf } from '../../level';
import type { Known, KnownEntity } from '../known';
import type { Refuse } from '../problem';
import type { EntityRecord } from '../record';
import type { Noun } from '../relation';

/** An entity whose record is new, or another than the one written before. */
export interface EntityChange {
  id: string;
  noun: Noun;
  isNew: boolean;
  /** Whether its type or its protection is another, so that posts at it may make officials, or fewer may see its facts. */
  recast: boolean;
  digest: string;
  record: EntityRecord;
}

/** An entity as statements name it: who sees it at the lowest, and why the public is told less of it. */
export type NamedEntity = Pick<KnownEntity, 'id' | 'noun' | 'protection' | 'level'>;

export interface ResolvedEntities {
  changes: EntityChange[];
  /** Every entity that the batch may name, by the owner's key. */
  byRef: Map<string, NamedEntity>;
}

const NOUN_OF = { PERSON: 'Person', ORGANISATION: 'Organisation', PRISON: 'Prison', EVENT: 'Event' } as const;

/** What has to be written of the entities' records. */
export function resolveEntities(records: readonly EntityRecord[], known: Known, refuse: Refuse): ResolvedEntities {
  const byRef = new Map<string, NamedEntity>(known.entities);
  const changes: EntityChange[] = [];
  for (const record of records) {
    const before = known.entities.get(record.ref);
    const noun = NOUN_OF[record.kind];
    const digest = digestOf(record);
    if (known.erased.has(record.ref)) {
      refuse('entities', record.ref, '', 'was erased and must not come back; leave it out, and all that names it');
    } else if (before && before.noun !== noun) {
      refuse('entities', record.ref, 'kind', 'is another than before; give the new entity a key of its own');
    } else if (before?.digest !== digest) {
      const id = before?.id ?? newId();
      const { type = null, protection = null } = record;
      byRef.set(record.ref, { id, noun, protection, level: lowestOf(record) });
      const recast = before !== undefined && (before.type !== type || before.protection !== protection);
      changes.push({ id, noun, isNew: !before, recast, digest, record });
    }
  }
  return { changes, byRef };
}

/** The lowest level that sees an entity, which has to see one of its names. */
function lowestOf({ visibility, names }: EntityRecord): Level {
  return Math.max(levelOf(visibility), Math.min(...names.map((name) => levelOf(name.visibility)))) as Level;
}
