import { fold } from '../fold';
import { addTo } from '../lists';
import type { Level } from '../level';
import type { Run } from '../db';
import type { Cells } from '../table/record';
import {
  loadKnown,
  type Known,
  type KnownClaim,
  type KnownEntity,
  type KnownSource,
  type KnownStatement,
  type Link,
} from '../write/known';
import type { Records } from '../write/parse';
import type { Plan } from '../write/plan';
import { PROTECTIONS } from '../write/record';
import { NOUNS } from '../write/relation';
import { erasedRefs } from '../write/erased';
import { openNames } from '../write/resolve/source';
import { lowestThatSees } from '../write/resolve/statement';
import { makeKeys, type Keys } from './keys';
import { makeTexts, type GrowingTexts } from './texts';

/** What stands for the ids of what is not in the graph yet: of an entity by its key, of a fact by what makes it one. */
export interface ForeseenIds {
  entity(ref: string): string;
  fact(identity: string): string;
}

/** What the rows checked so far will have put into the graph: later rows may name it. */
export interface Foreseen {
  ids: ForeseenIds;
  entities: Keys;
  /** As JSON: there may be hundreds of thousands. */
  sources: GrowingTexts;
  media: Known['media'];
  /** Only those that other rows name. */
  statements: Map<string, KnownStatement>;
  figures: Map<string, KnownClaim>;
  /** What takes the place of which. */
  newer: Map<string, Link>;
}

const STAND_INS: ForeseenIds = { entity: (ref) => `file ${ref}`, fact: (identity) => `file ${identity}` };

export function nothingForeseen(ids = STAND_INS): Foreseen {
  return {
    ids,
    entities: makeKeys(),
    sources: makeTexts(),
    media: new Map(),
    statements: new Map(),
    figures: new Map(),
    newer: new Map(),
  };
}

/** What the graph will have of what a chunk names, once the rows before it are written. */
export async function foresee(run: Run, records: Records, foreseen: Foreseen): Promise<Known> {
  const known = await loadKnown(run, records);
  const claims = [...records.statements, ...records.figures];
  const asserters = claims.map(({ assertedBy }) => assertedBy.split(':')[0] ?? '');
  const ends = records.statements.flatMap(({ subject, object }) => [subject, object ?? '?']);
  for (const ref of [...ends, ...asserters]) {
    const number = foreseen.entities.get(ref);
    if (number > 0 && !known.entities.has(ref))
      known.entities.set(ref, { id: foreseen.ids.entity(ref), ...castIn(number), digest: '', type: null });
  }
  for (const ref of [...claims.flatMap(({ citations }) => citations.map(({ source }) => source)), ...asserters]) {
    const source = foreseen.sources.get(ref);
    if (source !== undefined) known.sources.set(ref, JSON.parse(source) as KnownSource);
  }
  const missing = [...ends, ...asserters].filter(
    (ref) => ref !== '?' && !known.entities.has(ref) && !known.sources.has(ref),
  );
  for (const ref of await erasedRefs(run, missing)) known.erased.add(ref);
  for (const text of records.sources.flatMap(({ publisher, agency = '' }) => [fold(publisher), fold(agency)])) {
    const media = foreseen.media.get(text);
    if (media) known.media.set(text, [...(known.media.get(text) ?? []), ...media]);
  }
  addClaims(known.statements, foreseen.statements, foreseen.newer, records.statements.flatMap(linksOf));
  addClaims(known.figures, foreseen.figures, foreseen.newer, records.figures.flatMap(linksOf));
  return known;
}

/** What statements about an entity have to know of it, in a number from 1: there may be millions. */
type Cast = Pick<KnownEntity, 'noun' | 'protection' | 'level'>;

const REASONS: readonly (string | null)[] = [null, ...PROTECTIONS];

function numberOf({ noun, protection, level }: Cast): number {
  const place = REASONS.indexOf(protection);
  return 1 + NOUNS.indexOf(noun) + NOUNS.length * (place + REASONS.length * level);
}

function castIn(number: number): Cast {
  const [noun, rest] = [(number - 1) % NOUNS.length, Math.floor((number - 1) / NOUNS.length)];
  const level = Math.floor(rest / REASONS.length) as Level;
  return { noun: NOUNS[noun] ?? 'Person', protection: REASONS[rest % REASONS.length] ?? null, level };
}

/** The keys of other rows that a row names. */
export function linksOf(record: object): string[] {
  const { fact, supersedes, partOf } = record as Partial<Record<'fact' | 'supersedes' | 'partOf', string>>;
  return [fact, supersedes, partOf].filter((ref) => ref !== undefined);
}

/** The keys of other rows in a row's cells. */
export function linksIn({ fact, supersedes, part_of: partOf }: Cells): string[] {
  return [fact, supersedes, partOf].filter((ref) => typeof ref === 'string');
}

function addClaims<C extends KnownClaim>(
  known: Map<string, C>,
  foreseen: ReadonlyMap<string, C>,
  newer: ReadonlyMap<string, Link>,
  refs: readonly string[],
): void {
  for (const ref of refs) {
    const claim = foreseen.get(ref) ?? known.get(ref);
    if (claim) known.set(ref, { ...claim, newer: newer.get(ref) ?? claim.newer });
  }
}

/** Notes what a chunk will have put into the graph. */
export function note(foreseen: Foreseen, records: Records, plan: Plan, isLinked: (ref: string) => boolean): void {
  noteEntities(foreseen, records, plan);
  noteSources(foreseen, plan);
  for (const { record } of [...plan.statements.added, ...plan.figures.added])
    if (record.supersedes !== undefined) foreseen.newer.set(record.supersedes, [record.ref, record.visibility]);
  const withdrawn = new Set(plan.statements.withdrawn);
  for (const { record, subject, facts, named, id, ...claim } of plan.statements.added) {
    if (!isLinked(record.ref)) continue;
    const { relation, visibility } = record;
    const primary = facts[0] ?? named ?? { id: subject, subjectId: subject };
    const fact = 'identity' in primary ? foreseen.ids.fact(primary.identity) : primary.id;
    const about = { relation, about: fact, subject: primary.subjectId };
    const state = withdrawn.has(id) ? 'WITHDRAWN' : 'ACCEPTED';
    const level = lowestThatSees(record, plan.entities.byRef);
    const alone = { visibility, newer: null, older: null, state, level } as const;
    foreseen.statements.set(record.ref, { id, ...claim, ...about, ...alone });
  }
  for (const { record, ...claim } of plan.figures.added) {
    const alone = { visibility: record.visibility, newer: null, older: null };
    if (isLinked(record.ref)) foreseen.figures.set(record.ref, { ...claim, ...alone });
  }
}

function noteEntities(foreseen: Foreseen, { entities }: Records, plan: Plan): void {
  const added = new Set(plan.entities.changes.filter(({ isNew }) => isNew).map(({ record }) => record.ref));
  for (const record of entities) {
    const { ref } = record;
    const entity = plan.entities.byRef.get(ref);
    if (!entity) continue;
    foreseen.entities.add(ref, numberOf(entity));
    const id = added.has(ref) ? foreseen.ids.entity(ref) : entity.id;
    for (const text of openNames(record)) addMedium(foreseen, text, { id, ref });
  }
}

function noteSources(foreseen: Foreseen, { sources }: Plan): void {
  for (const { id, text } of sources.media) addMedium(foreseen, text, { id, ref: null });
  for (const { digest, record } of sources.changes) {
    const source = sources.byRef.get(record.ref);
    if (!source) continue;
    const foreseenSource: KnownSource = { ...source, agencyNames: [...source.agencyNames], digest };
    foreseen.sources.set(record.ref, JSON.stringify(foreseenSource));
  }
}

function addMedium({ media }: Foreseen, text: string, medium: { id: string; ref: string | null }): void {
  addTo(media, fold(text), medium);
}
