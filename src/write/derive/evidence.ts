import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import type { Level, Visibility } from '../../level';
import { storedDating } from '../../period/dating';
import type { Properties } from '../levelled';
import type { Relation } from '../relation';
import type { Evidence } from '../sum';
import { sees } from './thing';
import { over } from '../over';

/** A statement with everything that a sum at any level may need. */
export interface StoredEvidence {
  of: string;
  about: string;
  relation: Relation;
  visibility: Visibility;
  /** Whether it says something in words. */
  worded: boolean;
  evidence: Omit<Evidence, 'sources'>;
  sources: { ref: string; visibility: Visibility; publishedOn: string; publisher: string }[];
}

type SourceRow = [ref: string, Visibility, publishedOn: string, publisher: string];
type Row = [of: string, Properties, asserter: string, SourceRow[]];

/** The statements about facts or entities, by what they are about. */
export async function loadEvidence(run: Run, ids: readonly string[]): Promise<Map<string, StoredEvidence[]>> {
  const rows = (await over(run, cypherFile('statement/evidence'), ids)) as Row[];
  const byId = new Map<string, StoredEvidence[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(row[0])?.push(evidenceOf(row));
  return byId;
}

/** A statement as a sum of what it is about takes it. */
export function evidenceOf([of, statement, asserter, sources]: Row): StoredEvidence {
  return {
    of,
    about: String(statement.about),
    relation: statement.relation as Relation,
    visibility: statement.visibility as Visibility,
    worded: isWorded(statement),
    evidence: { ...claimOf(statement), asserter },
    sources: sources.map(([ref, visibility, publishedOn, publisher]) => ({ ref, visibility, publishedOn, publisher })),
  };
}

/** Whether a stored statement says something in words, as its text or as our note. */
export const isWorded = ({ text, note }: Properties): boolean => Boolean(text ?? note);

/** What a stored statement says by itself. */
export function claimOf(statement: Properties): Omit<Evidence, 'sources' | 'asserter'> {
  return {
    ref: String(statement.ref),
    stance: statement.stance as Evidence['stance'],
    confidence: statement.confidence as Evidence['confidence'],
    state: statement.state as Evidence['state'],
    from: storedDating(String(statement.from)),
    to: storedDating(String(statement.to)),
    title: String(statement.title ?? ''),
  };
}

/** The statement as a level sees it: with those of its sources that the level may see. */
export function evidenceAt(level: Level, { evidence, sources }: StoredEvidence): Evidence {
  return { ...evidence, sources: sources.filter((source) => sees(level, source.visibility)) };
}
