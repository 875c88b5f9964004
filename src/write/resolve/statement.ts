import { factsOf, UNKNOWN, type FactEnds } from '../identity';
import type { Known } from '../known';
import type { Refuse } from '../problem';
import type { StatementRecord } from '../record';
import { shapeOf, type Noun } from '../relation';
import type { Names } from './asserter';
import { resolveClaims, type NewClaim, type ResolvedClaims } from './claim';

interface StatementNames extends Names {
  entities: ReadonlyMap<string, { id: string; noun: Noun }>;
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
  const added = claims.added.map((claim) => {
    const { record } = claim;
    refuseWrongEnds(record, names, refuse);
    const named =
      record.fact === undefined ? null : namedFact(record, byRef, known, ownFacts, endsOf(record)[0] ?? '', refuse);
    const facts = named && record.object === '?' ? [] : ownFacts(record);
    return { ...claim, subject: endsOf(record)[0] ?? '', facts, named };
  });
  return { ...claims, added, withdrawn: resolveWithdrawn(withdrawals, records, known, refuse) };
}

function refuseWrongEnds(record: StatementRecord, names: StatementNames, refuse: Refuse): void {
  const shape = shapeOf(record.relation);
  for (const column of ['subject', 'object'] as const) {
    const ref = record[column];
    if (ref === undefined || ref === '?') continue;
    const entity = names.entities.get(ref);
    if (!entity)
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

/** The fact that the statement in `fact` is primarily about; it has to be one of the same relation and subject. */
function namedFact(
  record: StatementRecord,
  byRef: ReadonlyMap<string, StatementRecord>,
  known: Known,
  ownFacts: (record: StatementRecord) => FactEnds[],
  subject: string,
  refuse: Refuse,
): NamedFact | null {
  const seen = new Set([record.ref]);
  let ref = record.fact;
  while (ref !== undefined && !seen.has(ref)) {
    seen.add(ref);
    const stored = known.statements.get(ref);
    const other = byRef.get(ref);
    const relation = stored?.relation ?? other?.relation;
    if (relation === undefined) break;
    const fact = stored ? { id: stored.about, subjectId: stored.subject } : other && ownFacts(other)[0];
    if (relation !== record.relation || !fact || fact.subjectId !== subject) {
      refuse(
        'statements',
        record.ref,
        'fact',
        'is a statement about another subject or relation; name one with the same',
      );
      return null;
    }
    if (stored || other?.object !== '?' || other.fact === undefined) return fact;
    ref = other.fact;
  }
  const what =
    ref === undefined || !seen.has(ref) || !byRef.has(ref)
      ? 'names no statement in the graph or the batch'
      : 'leads back to itself';
  refuse('statements', record.ref, 'fact', `${what}; name another statement`);
  return null;
}

/** The ids of statements that are accepted until now. */
function resolveWithdrawn(
  withdrawals: readonly string[],
  records: readonly StatementRecord[],
  known: Known,
  refuse: Refuse,
): string[] {
  const superseded = new Set(records.map((record) => record.supersedes));
  return withdrawals.flatMap((ref) => {
    const statement = known.statements.get(ref);
    if (!statement)
      refuse('withdrawals', ref, '', 'names no statement in the graph; write the key of one that was written before');
    else if (statement.state === 'SUPERSEDED' || superseded.has(ref))
      refuse('withdrawals', ref, '', 'is superseded; withdraw the newest one');
    return statement?.state === 'ACCEPTED' ? [statement.id] : [];
  });
}
