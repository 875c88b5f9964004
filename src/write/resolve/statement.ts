import { levelOf, type Level } from '../../level';
import { isPrivate, hidesWords } from '../derive/protection';
import { factsOf, UNKNOWN, type FactEnds } from '../identity';
import type { Known } from '../known';
import type { Refuse } from '../problem';
import type { StatementRecord } from '../record';
import { type FactType, shapeOf, type Relation } from '../relation';
import { NAMES_ERASED, type Names } from './asserter';
import type { NamedEntity } from './entity';
import { resolveClaims, type NewClaim, type ResolvedClaims } from './claim';

interface StatementNames extends Names {
  entities: ReadonlyMap<string, NamedEntity>;
}

/** A fact that a statement names by another statement: stored already, or one that this batch is about to make. */
export type NamedFact = { id: string; subjectId: string } | FactEnds;

/** A new statement: its subject, the facts that it makes, and the one that it names. */
export interface NewStatement extends NewClaim<StatementRecord> {
  subject: string;
  facts: FactEnds[];
  named: NamedFact | null;
}

export interface ResolvedStatements extends ResolvedClaims<StatementRecord> {
  added: NewStatement[];
  withdrawn: string[];
}

/** What has to be written of the statements' records, and which statements are withdrawn. */
export function resolveStatements(
  records: readonly StatementRecord[],
  withdrawals: readonly string[],
  names: StatementNames,
  known: Known,
  refuse: Refuse,
): ResolvedStatements {
  const claims = resolveClaims('statements', records, known.statements, names, refuse);
  const byRef = new Map(claims.added.map(({ record }) => [record.ref, record]));
  const endsOf = (record: StatementRecord): string[] =>
    [record.subject, record.object ?? '?'].map((ref) => (ref === '?' ? UNKNOWN : (names.entities.get(ref)?.id ?? '')));
  const ownFacts = (record: StatementRecord) =>
    factsOf(record.relation, ...(endsOf(record) as [string, string]), record);
  const primaryOf = (ref: string): Primary | null => {
    const stored = known.statements.get(ref);
    if (stored) return { relation: stored.relation, fact: { id: stored.about, subjectId: stored.subject } };
    const record = byRef.get(ref);
    if (record?.object === '?' && record.fact !== undefined) return { follows: record.fact };
    return record ? { relation: record.relation, fact: ownFacts(record)[0] ?? null } : null;
  };
  const added = claims.added.map((claim) => {
    const { record } = claim;
    refuseWrongEnds(record, names, refuse);
    const [subject = ''] = endsOf(record);
    const named = record.fact === undefined ? null : namedFact(record, subject, primaryOf, refuse);
    const facts = record.fact !== undefined && record.object === '?' ? [] : ownFacts(record);
    return { ...claim, subject, facts, named };
  });
  const now = new Map(records.map((record) => [record.ref, record]));
  for (const { record } of added) refuseUnseenSuccessor(record, now, names, known, refuse);
  return { ...claims, added, withdrawn: resolveWithdrawn(withdrawals, added, records, known, refuse) };
}

function refuseWrongEnds(record: StatementRecord, { entities, erased }: StatementNames, refuse: Refuse): void {
  const shape = shapeOf(record.relation);
  for (const column of ['subject', 'object'] as const) {
    const ref = record[column];
    if (ref === undefined || ref === '?') continue;
    const entity = entities.get(ref);
    if (!entity && erased.has(ref)) refuse('statements', record.ref, column, NAMES_ERASED);
    else if (!entity)
      refuse('statements', record.ref, column, 'names nothing in the graph or the batch; write that entity first');
    else if (!shape[column].includes(entity.noun)) {
      refuse(
        'statements',
        record.ref,
        column,
        `is no ${shape[column].join(' or ')}, which ${record.relation} asks for; name another`,
      );
    }
  }
}

/** A successor that is about somebody hidden or protected would tell, by the older one's state, that it exists. */
function refuseUnseenSuccessor(
  { ref, supersedes = '', ...record }: StatementRecord,
  now: ReadonlyMap<string, StatementRecord>,
  { entities }: StatementNames,
  known: Known,
  refuse: Refuse,
): void {
  const older = now.get(supersedes);
  const seen = older ? lowestThatSees(older, entities) : known.statements.get(supersedes)?.level;
  if (seen !== undefined && lowestOf(record, entities) > seen) {
    refuse('statements', ref, 'supersedes', 'is seen by more than what this record is about; hide the older one first');
  }
}

/** The lowest level that sees a statement. */
export function lowestThatSees(record: StatementRecord, entities: StatementNames['entities']): Level {
  return Math.max(levelOf(record.visibility), lowestOf(record, entities)) as Level;
}

/** The lowest level that sees what a statement is about, and may be told it in words. */
function lowestOf(
  { relation, subject, object, text, note }: Omit<StatementRecord, 'ref'>,
  entities: StatementNames['entities'],
): number {
  const [first, second] = [entities.get(subject), entities.get(object ?? '')];
  const needed = [first, relation === 'DETAINED_AT' ? undefined : second].filter((end) => end !== undefined);
  const protection = [first?.protection ?? null, second?.protection ?? null];
  const kept = isPrivate(0, relation as FactType, protection) || hidesWords(0, Boolean(text ?? note), protection);
  return Math.max(kept ? 1 : 0, ...needed.map(({ level }) => level));
}

/** What one statement is about in the first place, or the key of another that it follows in that. */
type Primary = { relation: Relation; fact: NamedFact | null } | { follows: string };

/** The fact that the statement in `fact` is primarily about; it has to be one of the same relation and subject. */
function namedFact(
  { ref, relation, fact }: StatementRecord,
  subject: string,
  primaryOf: (ref: string) => Primary | null,
  refuse: Refuse,
): NamedFact | null {
  const seen = new Set([ref]);
  let primary: Primary | null = { follows: fact ?? '' };
  while (primary && 'follows' in primary && !seen.has(primary.follows)) {
    seen.add(primary.follows);
    primary = primaryOf(primary.follows);
  }
  const wrong = !primary
    ? 'names no statement in the graph or the batch; write that one first'
    : 'follows' in primary
      ? 'leads back to the statement itself; name another'
      : primary.relation !== relation || primary.fact?.subjectId !== subject
        ? 'is a statement about another subject or relation; name one with the same'
        : null;
  if (wrong) refuse('statements', ref, 'fact', wrong);
  return primary && 'fact' in primary ? primary.fact : null;
}

/** The ids of statements that are accepted until now, those of this batch among them. */
function resolveWithdrawn(
  withdrawals: readonly string[],
  added: readonly NewStatement[],
  records: readonly StatementRecord[],
  known: Known,
  refuse: Refuse,
): string[] {
  const superseded = new Set(records.map((record) => record.supersedes));
  const byRef = new Map(added.map(({ id, record }) => [record.ref, { id, state: 'ACCEPTED' }]));
  return withdrawals.flatMap((ref) => {
    const statement = byRef.get(ref) ?? known.statements.get(ref);
    if (!statement) refuse('withdrawals', ref, '', 'names no statement in the graph or the batch; write its key');
    else if (statement.state === 'SUPERSEDED' || superseded.has(ref))
      refuse('withdrawals', ref, '', 'is superseded; withdraw the newest one');
    return statement?.state === 'ACCEPTED' ? [statement.id] : [];
  });
}
