import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { PERIOD } from '../../period/period';
import { perLevel, perSight, type Level } from '../../level';
import { nameOfKey, newestFirst, sortKey } from '../key';
import { levelled, type Properties } from '../levelled';
import { shapeOf, withType, type FactType } from '../relation';
import { sum, type Evidence, type Sum } from '../sum';
import { evidenceAt, loadEvidence, type StoredEvidence } from './evidence';
import { isPrivate, type Protection, hidesWords } from './protection';
import { keyProperties, sees, type Keys, type Thing } from './thing';
import { over } from '../over';

/** A fact with its ends' keys and the statements about it. */
export interface StoredFact {
  id: string;
  type: FactType;
  element: string;
  stored: Properties;
  subjectId: string;
  subject: Keys;
  object: Keys;
  protection: Protection;
  statements: StoredEvidence[];
}

const SUM = ['status', 'disputed', 'title', ...PERIOD];

/** A fact, whose first end it may make an official, and which levels see it. */
export interface FactThing extends Thing {
  subjectId: string;
  keys: Keys;
}

/** Facts of one type: what their statements add up to at each level, and their keys. */
export async function deriveFacts(run: Run, type: FactType, ids: readonly string[]): Promise<FactThing[]> {
  const facts = await loadFacts(run, type, ids);
  return ids.flatMap((id) => {
    const fact = facts.get(id);
    return fact ? [factThing(fact, facts)] : [];
  });
}

/** What is derived on a fact; `facts` has all that statements about it are primarily about. */
export function factThing(fact: StoredFact, facts: ReadonlyMap<string, StoredFact>): FactThing {
  const seen = perLevel((level) => evidenceFor(level, fact, facts));
  const sums = perSight(
    perLevel((level) => sizeOf(seen[level])),
    (level) => seen[level] && sum(seen[level]),
  );
  const keys = sums.map((each, level) => each && keyOf(fact, each, level as Level));
  const { id, type, element, stored, subjectId } = fact;
  const expected = {
    ...levelled(SUM, sums as (Properties | null)[]),
    ...keyProperties(keys),
    ...spanProperties(type, sums),
  };
  return { name: `${type} ${id}`, element, link: true, stored, expected, subjectId, keys };
}

type Ends = [element: string, Properties, subjectId: string, subject: Keys, object: Keys, objectId: string, Protection];

/** Facts of one type with the ids and keys of their ends. */
export async function loadEnds(run: Run, type: FactType, ids: readonly string[]): Promise<Ends[]> {
  return (await over(run, withType(cypherFile('fact/ends'), type), ids)) as Ends[];
}

/** Loads facts, and those that statements about them are primarily about: such a statement is seen where that one is. */
async function loadFacts(run: Run, type: FactType, ids: readonly string[]): Promise<Map<string, StoredFact>> {
  const facts = new Map<string, StoredFact>();
  let missing = [...ids];
  while (missing.length > 0) {
    const rows = await loadEnds(run, type, missing);
    const evidence = await loadEvidence(
      run,
      rows.map((row) => String(row[1].id)),
    );
    for (const [element, stored, subjectId, subject, object, , protection] of rows) {
      const id = String(stored.id);
      const statements = evidence.get(id) ?? [];
      facts.set(id, { id, type, element, stored, subjectId, subject, object, protection, statements });
    }
    const primary = [...evidence.values()]
      .flat()
      .filter(isLinked)
      .map((statement) => statement.about);
    missing = [...new Set(primary)].filter((id) => !facts.has(id));
  }
  return facts;
}

/** Whether a statement is about this fact besides another of the same type. */
function isLinked({ of, about, relation }: StoredEvidence): boolean {
  return about !== of && relation !== 'CARRIES_OUT' && !shapeOf(relation).mirror;
}

/** What a level sees that makes the fact; null where that does not make it. */
function evidenceFor(level: Level, fact: StoredFact, facts: ReadonlyMap<string, StoredFact>): Evidence[] | null {
  if (!endsVisible(level, fact)) return null;
  const visible = fact.statements.filter((statement) => isVisible(level, statement, fact, facts));
  if (!visible.some(({ evidence }) => evidence.stance === 'SUPPORTS')) return null;
  return visible.map((statement) => evidenceAt(level, statement));
}

/** How much it is, with its sources. */
function sizeOf(evidence: readonly Evidence[] | null): number {
  return evidence ? evidence.reduce((size, { sources }) => size + sources.length, evidence.length) : 0;
}

/** Both ends, and nobody's protection in between; but where a detention's place is hidden, the detention is shown without it. */
function endsVisible(level: Level, { type, subject, object, protection }: StoredFact): boolean {
  if (isPrivate(level, type, protection)) return false;
  return Boolean(subject[level]) && (type === 'DETAINED_AT' || Boolean(object[level]));
}

/** A statement is seen where the fact that it is primarily about is; one that contradicts does not make that fact. */
function isVisible(
  level: Level,
  statement: StoredEvidence,
  fact: StoredFact,
  facts: ReadonlyMap<string, StoredFact>,
): boolean {
  const primary = isLinked(statement) ? facts.get(statement.about) : fact;
  if (!primary || !sees(level, statement.visibility) || !endsVisible(level, primary)) return false;
  if (hidesWords(level, statement.worded, primary.protection)) return false;
  return (
    statement.evidence.stance === 'SUPPORTS' ||
    primary.statements.some((other) => supportsAt(level, other, primary, facts))
  );
}

function supportsAt(
  level: Level,
  statement: StoredEvidence,
  fact: StoredFact,
  facts: ReadonlyMap<string, StoredFact>,
): boolean {
  return statement.evidence.stance === 'SUPPORTS' && isVisible(level, statement, fact, facts);
}

/** `span0` to `span2` of a detention: from when to when it may have been, the end first, for what still was on a day is a range of these. */
export function spanProperties(type: FactType, sums: readonly (Sum | null)[]): Properties {
  if (type !== 'DETAINED_AT') return {};
  return keyProperties(
    sums.map((each) => each && `${each.possibleTo} ${each.possibleFrom}`),
    'span',
  );
}

function keyOf({ id, type, stored, subject, object }: StoredFact, { startNotBefore }: Sum, level: Level): string {
  const first = nameOfKey(subject[level]);
  const second = nameOfKey(object[level]);
  switch (type) {
    case 'DETAINED_AT':
    case 'RELEASED_ON':
      return sortKey(newestFirst(startNotBefore), first, second, id);
    case 'HEADS':
    case 'DEPUTY_HEADS':
    case 'MEMBER_OF':
      return sortKey(startNotBefore, first, second, id);
    case 'OPERATES':
      return sortKey(first, second, id);
    case 'INVOLVED_IN':
      return sortKey(first, second, String(stored.role ?? ''), id);
    default:
      return sortKey(second, id);
  }
}
