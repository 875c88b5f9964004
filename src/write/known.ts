import { cypherFile } from '../cypher';
import type { Run } from '../db';
import type { StatementState } from '../generated/enums';
import { fold } from '../fold';
import { addTo } from '../lists';
import type { Level, Visibility } from '../level';
import type { Records } from './parse';
import { erasedRefs } from './erased';
import { over } from './over';
import type { Noun, Relation } from './relation';

/** What the graph already has of what a batch names, by the owner's keys. */
export interface Known {
  entities: Map<string, KnownEntity>;
  /** Which keys of the batch's entities are those of erased ones. */
  erased: Set<string>;
  /** By folded name: the medium to take for a publisher or agency that is only a text. */
  media: Map<string, { id: string; ref: string | null }[]>;
  sources: Map<string, KnownSource>;
  statements: Map<string, KnownStatement>;
  figures: Map<string, KnownClaim>;
}

export interface KnownEntity {
  id: string;
  noun: Noun;
  digest: string;
  type: string | null;
  protection: string | null;
  /** The lowest that sees it. */
  level: Level;
}

export interface KnownSource {
  id: string;
  digest: string;
  publisher: string;
  agency: string | null;
  agencyNames: string[];
}

/** A statement or figure: what tells whether it is the same, and who says it. */
export interface KnownClaim {
  id: string;
  digest: string;
  visibility: Visibility;
  asserter: string;
  /** What superseded it, and what it superseded: key and visibility; null where nothing did. */
  newer: Link | null;
  older: Link | null;
}

/** Another statement or figure: its key, and who may see it. */
export type Link = [ref: string, visibility: Visibility];

export interface KnownStatement extends KnownClaim {
  state: StatementState;
  relation: Relation;
  about: string;
  subject: string;
  /** The lowest that sees it. */
  level: Level;
}

/** Reads what a batch names. */
export async function loadKnown(run: Run, records: Records): Promise<Known> {
  const { entities, sources, statements, figures, withdrawals } = records;
  const claims = [...statements, ...figures];
  const asserters = claims.map((claim) => claim.assertedBy.split(':')[0] ?? '');
  const cited = claims.flatMap((claim) => claim.citations.map((citation) => citation.source));
  const ends = statements.flatMap((statement) => [statement.subject, statement.object ?? '?']);
  const linked = statements.flatMap((statement) => [statement.fact, statement.supersedes]);
  const counted = figures.flatMap((figure) => [figure.supersedes, figure.partOf]);
  const texts = sources.flatMap((source) => [fold(source.publisher), fold(source.agency ?? '')]);
  return {
    erased: await erasedRefs(run, refsOf(entities)),
    entities: await entitiesBy(run, [...refsOf(entities), ...ends, ...asserters]),
    media: await mediaBy(run, texts),
    sources: await sourcesBy(run, [...refsOf(sources), ...cited, ...asserters]),
    statements: await statementsBy(run, [...refsOf(statements), ...linked, ...withdrawals]),
    figures: await figuresBy(run, [...refsOf(figures), ...counted]),
  };
}

function refsOf(records: readonly { ref: string }[]): string[] {
  return records.map((record) => record.ref);
}

type Text = string | undefined;

function distinct(texts: readonly Text[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined && text !== '' && text !== '?'))] as string[];
}

async function rowsBy<T extends unknown[]>(run: Run, cypher: string, refs: readonly Text[]): Promise<T[]> {
  return (await over(run, cypher, distinct(refs))) as T[];
}

type EntityRow = [ref: string, string, Noun, string, type: string | null, protection: string | null, Level];

async function entitiesBy(run: Run, refs: readonly Text[]): Promise<Known['entities']> {
  const rows = await rowsBy<EntityRow>(run, cypherFile('entity/known'), refs);
  return new Map(
    rows.map(([ref, id, noun, digest, type, protection, level]) => [
      ref,
      { id, noun, digest, type, protection, level },
    ]),
  );
}

async function mediaBy(run: Run, texts: readonly string[]): Promise<Known['media']> {
  const rows = (await over(run, cypherFile('entity/media'), distinct(texts))) as [string, string, string | null][];
  const media: Known['media'] = new Map();
  for (const [text, id, ref] of rows) addTo(media, text, { id, ref });
  return media;
}

type SourceRow = [ref: string, string, string, string, string | null, string[]];

async function sourcesBy(run: Run, refs: readonly Text[]): Promise<Known['sources']> {
  const rows = await rowsBy<SourceRow>(run, cypherFile('source/known'), refs);
  return new Map(
    rows.map(([ref, id, digest, publisher, agency, agencyNames]) => [
      ref,
      { id, digest, publisher, agency, agencyNames },
    ]),
  );
}

type ClaimRow = [
  ref: string,
  id: string,
  digest: string,
  Visibility,
  asserter: string,
  newer: Link | null,
  older: Link | null,
];
type StatementRow = [...ClaimRow, StatementState, Relation, about: string, subject: string, Level];

/** What the graph has of statements with these keys. */
export async function statementsBy(run: Run, refs: readonly Text[]): Promise<Known['statements']> {
  const rows = await rowsBy<StatementRow>(run, cypherFile('statement/known'), refs);
  return new Map(
    rows.map(([ref, id, digest, visibility, asserter, newer, older, state, relation, about, subject, level]) => [
      ref,
      { id, digest, visibility, asserter, newer, older, state, relation, about, subject, level },
    ]),
  );
}

/** What the graph has of figures with these keys. */
export async function figuresBy(run: Run, refs: readonly Text[]): Promise<Known['figures']> {
  const rows = await rowsBy<ClaimRow>(run, cypherFile('figure/known'), refs);
  return new Map(
    rows.map(([ref, id, digest, visibility, asserter, newer, older]) => [
      ref,
      { id, digest, visibility, asserter, newer, older },
    ]),
  );
}
