import { addTo } from '../lists';
import { perLevel } from '../level';
import type { StoredEvidence } from '../write/derive/evidence';
import { factThing, type StoredFact } from '../write/derive/fact';
import type { Keys } from '../write/derive/thing';
import { told, type Other } from '../write/feed/shown';
import { factProperties, type FactEnds } from '../write/identity';
import { merged, valueAt, type Properties } from '../write/levelled';
import { POSTS } from '../write/relation';
import type { NewStatement } from '../write/resolve/statement';
import { keysIn } from './entity';
import type { Deriving } from './statement';

/** Derives and writes the facts that statements make; gives which levels see each. */
export function writeFacts(
  statements: readonly NewStatement[],
  evidence: ReadonlyMap<string, StoredEvidence[]>,
  deriving: Deriving,
): Map<string, Keys> {
  const facts = new Map<string, StoredFact>();
  for (const ends of statements.flatMap((statement) => statement.facts)) {
    const id = deriving.ids.fact(ends.identity);
    if (!facts.has(id)) facts.set(id, factOf(id, ends, evidence.get(id) ?? [], deriving));
  }
  const keys = new Map<string, Keys>();
  for (const fact of facts.values()) {
    const thing = factThing(fact, facts);
    keys.set(fact.id, thing.keys);
    writeFact(fact, merged(fact.stored, thing.expected), deriving);
  }
  return keys;
}

function factOf(id: string, ends: FactEnds, statements: StoredEvidence[], { derived }: Deriving): StoredFact {
  const { type, subjectId, objectId } = ends;
  const keys = { subject: derived.keysOf(subjectId), object: derived.keysOf(objectId) };
  const protection = [subjectId, objectId].map((end) => derived.protectionOf(end));
  return { id, type, element: '', stored: factProperties(ends, id), subjectId, ...keys, protection, statements };
}

function writeFact(fact: StoredFact, whole: Properties, deriving: Deriving): void {
  const { type, subjectId, subject, object } = fact;
  const { files, derived, standing } = deriving;
  const objectId = String(whole.objectId);
  files.link(type, subjectId, objectId, whole);
  if (POSTS.includes(type) && derived.isPublicBody(objectId)) addTo(standing.posts, subjectId, statusesIn(whole));
  const done: Other = [objectId, keysIn(whole)];
  if (type === 'CARRIES_OUT') addTo(standing.carriedOut, subjectId, done);
  else files.tell(told.fact([null, whole, [subjectId, subject], [objectId, object]]));
}

/** What each level that sees a fact reads as its status. */
function statusesIn(whole: Properties): Keys {
  const keys = keysIn(whole);
  return perLevel((level) => (keys[level] ? (valueAt(level, whole, 'status') as string | null) : null));
}
