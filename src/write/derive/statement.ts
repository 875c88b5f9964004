import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { perLevel, perSight, type Level, type Visibility } from '../../level';
import { EARLY, earliest, LATE } from '../../period/day';
import { nameOfKey, newestFirst, sortKey } from '../key';
import { levelled, type Properties } from '../levelled';
import { shapeOf, type FactType, type Relation } from '../relation';
import { ownPeriod } from '../sum';
import { claimOf, isWorded } from './evidence';
import { PERIOD } from '../../period/period';
import { loadEnds } from './fact';
import { hidesWords } from './protection';
import { keyProperties, sees, type Keys, type Thing } from './thing';
import { over } from '../over';

type About = [element: string, of: string, Keys, subjectId: string, subject: Keys, protection: string | null];
type Citation = [element: string, Keys, sourceId: string, id: string, Visibility, publishedOn: string];
type Row = [element: string, Properties, asserter: Keys | null, About[], Citation[]];

/** Statements with what they are about and cite: their own period, and their keys. */
export async function deriveStatements(
  run: Run,
  ids: readonly string[],
  derivedFacts: ReadonlyMap<string, Keys> = new Map(),
): Promise<Thing[]> {
  const rows = (await over(run, cypherFile('statement/derived'), ids)) as Row[];
  const facts = await keysOfFacts(run, rows, derivedFacts);
  return rows.flatMap((row) => Object.values(statementThings(row, facts)).flat());
}

/** The keys of the facts that statements cannot do without: those just derived, and the others as they are stored. */
async function keysOfFacts(
  run: Run,
  rows: readonly Row[],
  derived: ReadonlyMap<string, Keys>,
): Promise<Map<string, Keys>> {
  const byType = new Map<FactType, string[]>();
  for (const [, stored, , abouts] of rows) {
    if (!shapeOf(stored.relation as Relation).fact) continue;
    const type = stored.relation as FactType;
    const missing = neededBy(stored, abouts).filter((id) => !derived.has(id));
    if (missing.length > 0) byType.set(type, [...(byType.get(type) ?? []), ...missing]);
  }
  const keys = new Map(derived);
  for (const [type, ids] of byType) {
    const facts = await loadEnds(run, type, [...new Set(ids)]);
    for (const [, { id, key0, key1, key2 }] of facts) keys.set(String(id), [key0, key1, key2] as Keys);
  }
  return keys;
}

/** What a statement cannot do without: what it is primarily about; and where an event carried out another, which is told of the first, that fact too. */
function neededBy({ relation, about }: Properties, abouts: readonly About[]): string[] {
  return relation === 'CARRIES_OUT' ? abouts.map(([, of]) => of) : [String(about)];
}

/** What is derived on a statement and its links; `facts` has the keys of those that it cannot do without. */
export function statementThings(
  [element, stored, asserter, abouts, citations]: Row,
  facts: ReadonlyMap<string, Keys>,
): { statement: Thing; abouts: Thing[]; citations: Thing[] } {
  const id = String(stored.id);
  const subjects = new Map(abouts.map(([, , , subjectId, keys]) => [subjectId, keys]));
  const needed = neededBy(stored, abouts).map((of) => facts.get(of) ?? subjects.get(of) ?? []);
  const protection = abouts.map((about) => about[5]);
  const visible = perLevel(
    (level) =>
      sees(level, stored.visibility as Visibility) &&
      needed.every((keys) => Boolean(keys[level])) &&
      !hidesWords(level, isWorded(stored), protection),
  );
  const keys = perLevel((level) => (visible[level] ? keyOf(id, level, asserter, citations) : null));
  const periods = periodsOf(stored, citations).map((period, level) => (visible[level] ? { ...period } : null));
  const expected = { ...levelled(PERIOD, periods), ...keyProperties(keys) };
  return {
    statement: { name: `Statement ${id}`, element, link: false, stored, expected },
    abouts: abouts.map((about) => linkThing(`ABOUT of ${id}`, about[0], about[2], keys)),
    citations: citations.map((citation) => citationThing(`CITES of ${id}`, citation, keys)),
  };
}

function keyOf(id: string, level: Level, asserter: Keys | null, citations: readonly Citation[]): string {
  const days = citations.filter((citation) => sees(level, citation[4])).map((citation) => citation[5] || LATE);
  const published = earliest(days);
  return sortKey(newestFirst(published === LATE ? EARLY : published), nameOfKey(asserter?.[level]), id);
}

/** What a statement says of its days, with the sources that each level sees. */
function periodsOf(stored: Properties, citations: readonly Citation[]) {
  const claim = { ...claimOf(stored), asserter: '' };
  const sourcesAt = (level: Level) =>
    citations
      .filter((citation) => sees(level, citation[4]))
      .map(([, , , ref, , publishedOn]) => ({ ref, publisher: '', publishedOn }));
  const sources = perLevel(sourcesAt);
  return perSight(
    perLevel((level) => sources[level].length),
    (level) => ownPeriod({ ...claim, sources: sources[level] }),
  );
}

function linkThing(name: string, element: string, stored: Keys, keys: Keys): Thing {
  return { name, element, link: true, stored: keyProperties(stored), expected: keyProperties(keys) };
}

function citationThing(name: string, [element, stored, sourceId, id, visibility]: Citation, keys: Keys): Thing {
  const seen = perLevel((level) => (sees(level, visibility) ? (keys[level] ?? null) : null));
  const thing = linkThing(name, element, stored, seen);
  return { ...thing, stored: { ...thing.stored, sourceId }, expected: { ...thing.expected, sourceId: id } };
}
