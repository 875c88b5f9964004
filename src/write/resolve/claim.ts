import { levelOf, type Visibility } from '../../level';
import { digestOf, newId } from '../identity';
import type { KnownClaim } from '../known';
import type { Refuse } from '../problem';
import type { CitationRecord } from '../evidence';
import { resolveAsserter, type Names } from './asserter';

/** What statements and figures have in common. */
interface ClaimRecord {
  ref: string;
  assertedBy: string;
  citations: CitationRecord[];
  supersedes?: string | undefined;
  visibility: Visibility;
}

/** A new statement or figure, with the ids of what it names. */
export interface NewClaim<R extends ClaimRecord> {
  id: string;
  digest: string;
  asserter: string;
  citations: { source: string; use: Omit<CitationRecord, 'source'> }[];
  record: R;
}

export interface ResolvedClaims<R extends ClaimRecord> {
  added: NewClaim<R>[];
  /** Those whose visibility changed, which is all that may change. */
  shown: { id: string; visibility: Visibility }[];
  /** Which id takes the place of which. */
  superseded: { id: string; newer: string }[];
}

/** Sorts a table of claims into those that are new and those that may be seen by others than before; the rest is refused. */
export function resolveClaims<R extends ClaimRecord>(
  table: string,
  records: readonly R[],
  known: ReadonlyMap<string, KnownClaim>,
  names: Names,
  refuse: Refuse,
): ResolvedClaims<R> {
  const added: NewClaim<R>[] = [];
  const shown: ResolvedClaims<R>['shown'] = [];
  for (const record of records) {
    const digest = digestOfClaim(record);
    const before = known.get(record.ref);
    if (!before) added.push(newClaim(table, record, digest, names, refuse));
    else if (before.digest !== digest) {
      refuse(
        table,
        record.ref,
        '',
        'is not what was written before; it is never edited: supersede it by a record with another key',
      );
    } else if (before.visibility !== record.visibility) shown.push({ id: before.id, visibility: record.visibility });
  }
  return { added, shown, superseded: resolveSuperseded(table, records, added, known, refuse) };
}

/** Tells whether a claim is the one that was written before; who may see it does not make it another. */
export function digestOfClaim({ visibility: _, ...said }: { visibility: Visibility }): string {
  return digestOf(said);
}

function newClaim<R extends ClaimRecord>(
  table: string,
  record: R,
  digest: string,
  names: Names,
  refuse: Refuse,
): NewClaim<R> {
  const asserter = resolveAsserter(record, names);
  if ('problem' in asserter) refuse(table, record.ref, 'assertedBy', asserter.problem);
  const citations = record.citations.flatMap(({ source, ...use }) => {
    const cited = names.sources.get(source);
    if (!cited) refuse(table, record.ref, 'source', 'names nothing in the graph or the batch; write that source first');
    return cited ? [{ source: cited.id, use }] : [];
  });
  return { id: newId(), digest, asserter: 'id' in asserter ? asserter.id : '', citations, record };
}

const NOT_THEIRS =
  'is another than in the record that this one corrects; only who said that may correct it, so withdraw it instead and give this one a key of its own';

function resolveSuperseded<R extends ClaimRecord>(
  table: string,
  records: readonly R[],
  added: readonly NewClaim<R>[],
  known: ReadonlyMap<string, KnownClaim>,
  refuse: Refuse,
): { id: string; newer: string }[] {
  const now = new Map(records.map((record) => [record.ref, record]));
  const byRef = new Map(added.map((claim) => [claim.record.ref, claim]));
  const taken = new Set<string>();
  const superseded = added.flatMap(({ id: newer, asserter, record }) => {
    if (record.supersedes === undefined) return [];
    const older = byRef.get(record.supersedes) ?? known.get(record.supersedes);
    const wrong = !older
      ? 'names nothing in the graph or the batch; write that record first'
      : taken.has(older.id) || ('newer' in older && older.newer)
        ? 'is superseded already; supersede the newest one'
        : 'state' in older && older.state === 'WITHDRAWN'
          ? 'is withdrawn; write the new one without superseding it'
          : null;
    if (wrong) refuse(table, record.ref, 'supersedes', wrong);
    // Who is not known was told of; the row need not have said that it supersedes something.
    else if (asserter !== '' && older?.asserter !== asserter) refuse(table, record.ref, 'assertedBy', NOT_THEIRS);
    if (older) taken.add(older.id);
    return older ? [{ id: older.id, newer }] : [];
  });
  for (const { record } of added)
    if (inCircle(record.ref, (ref) => now.get(ref)?.supersedes))
      refuse(table, record.ref, 'supersedes', 'leads back to the record itself');
  refuseHiddenSuccessors(table, records, known, now, refuse);
  return superseded;
}

/** Whether a record leads back to itself. */
export function inCircle(ref: string, next: (ref: string) => string | undefined): boolean {
  const seen = new Set<string>();
  let at = next(ref);
  while (at !== undefined && at !== ref && !seen.has(at)) {
    seen.add(at);
    at = next(at);
  }
  return at === ref;
}

/** A successor that fewer may see would tell the others, by the older one's state, that it exists. */
function refuseHiddenSuccessors(
  table: string,
  records: readonly ClaimRecord[],
  known: ReadonlyMap<string, KnownClaim>,
  now: ReadonlyMap<string, ClaimRecord>,
  refuse: Refuse,
): void {
  const visibilityOf = (ref: string, stored?: Visibility) =>
    now.get(ref)?.visibility ?? known.get(ref)?.visibility ?? stored;
  for (const { ref, supersedes, visibility } of records) {
    const older = supersedes ?? known.get(ref)?.older?.[0];
    const olderVisibility = older === undefined ? undefined : visibilityOf(older, known.get(ref)?.older?.[1]);
    const newer = known.get(ref)?.newer;
    const newerVisibility = newer ? visibilityOf(...newer) : undefined;
    if (
      (olderVisibility && levelOf(visibility) > levelOf(olderVisibility)) ||
      (newerVisibility && levelOf(newerVisibility) > levelOf(visibility))
    ) {
      refuse(
        table,
        ref,
        'visibility',
        'would let the older record be seen by more than the one that supersedes it; hide the older one as well',
      );
    }
  }
}
