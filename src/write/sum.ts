import { earliest, EARLY, LATE, latest, type Days } from '../period/day';
import type { Dating } from '../period/dating';
import { NEVER, type Period } from '../period/period';
import type { Confidence, DisputedPart, FactStatus, PeriodState, Stance, StatementState } from '../generated/enums';
import { preferred } from './preferred';

/** A statement as a sum sees it: with the sources that the level may see. */
export interface Evidence {
  ref: string;
  stance: Stance;
  confidence: Confidence;
  state: StatementState;
  from: Dating;
  to: Dating;
  title: string;
  asserter: string;
  sources: readonly EvidenceSource[];
}

/** A source of a statement; `publishedOn` is '' where the day is not known. */
export interface EvidenceSource {
  ref: string;
  publisher: string;
  publishedOn: string;
}

/** A fact's sum at one level; `title` is '' where nobody gives one. */
export interface Sum extends Period {
  status: FactStatus;
  disputed: DisputedPart[];
  title: string;
}

/** What statements about one fact add up to, in whatever order they come. */
export function sum(statements: readonly Evidence[]): Sum {
  const accepted = statements.filter((statement) => statement.state === 'ACCEPTED');
  const supporting = accepted.filter((statement) => statement.stance === 'SUPPORTS');
  if (supporting.length === 0) return { ...NEVER, status: 'RETRACTED', disputed: [], title: '' };
  const disputed = disputedParts(supporting, accepted.length > supporting.length);
  return {
    ...periodOf(supporting.filter(isFirm)),
    status: statusOf(supporting, disputed),
    disputed,
    title: titleOf(supporting),
  };
}

/** The period that one statement gives by itself, whatever its confidence, stance and state. */
export function ownPeriod(statement: Evidence): Period {
  return periodOf([statement]);
}

/** LOW confidence counts for the status and is shown, but moves no bound and no known day. */
function isFirm(statement: Evidence): boolean {
  return statement.confidence !== 'LOW';
}

function statusOf(supporting: readonly Evidence[], disputed: readonly DisputedPart[]): FactStatus {
  if (disputed.length > 0) return 'DISPUTED';
  return new Set(supporting.map((statement) => statement.asserter)).size > 1 ? 'AGREED' : 'SINGLE_ASSERTER';
}

function titleOf(supporting: readonly Evidence[]): string {
  return (
    preferred(
      supporting.filter((statement) => statement.title !== ''),
      (statement) => statement.title,
    )?.title ?? ''
  );
}

type Side = 'from' | 'to';

function disputedParts(supporting: readonly Evidence[], contradicted: boolean): DisputedPart[] {
  const known = supporting.filter(isFirm).flatMap(knownDays);
  const start = meeting(supporting, 'from');
  const end = meeting(supporting, 'to');
  const startDisputed = start.first > start.last || known.some((days) => days.last < start.first);
  const endDisputed = end.first > end.last || known.some((days) => days.first > end.last);
  return [
    ...(contradicted ? (['EXISTENCE'] as const) : []),
    ...(startDisputed ? (['START'] as const) : []),
    ...(endDisputed ? (['END'] as const) : []),
  ];
}

function periodOf(firm: readonly Evidence[]): Period {
  const start = shownSide(firm, 'from');
  const end = shownSide(firm, 'to');
  const known = firm.flatMap(knownDays);
  const firstKnown = earliest(known.map((days) => days.last));
  const lastKnown = latest(known.map((days) => days.first));
  const certain = spanOf(earliest([start.last, firstKnown]), latest([end.first, lastKnown]));
  return {
    startNotBefore: start.first,
    startNotAfter: start.last,
    endNotBefore: end.first,
    endNotAfter: end.last,
    lastKnown: lastKnown === EARLY ? '' : lastKnown,
    state: stateOf(firm, lastKnown),
    certainFrom: certain.first,
    certainTo: certain.last,
    possibleFrom: earliest([start.first, certain.first]),
    possibleTo: latest([end.last, certain.last]),
  };
}

/** The certain days; LATE to EARLY, which holds no day, where none is. */
function spanOf(first: string, last: string): Days {
  return first <= last ? { first, last } : { first: LATE, last: EARLY };
}

function stateOf(firm: readonly Evidence[], lastKnown: string): PeriodState {
  if (stated(firm, 'to').length > 0) return 'ENDED';
  const lasting = firm.some(
    (statement) =>
      (statement.to.says === 'OPEN' || statement.to.says === 'KNOWN') &&
      knownDays(statement).some((days) => days.first === lastKnown),
  );
  return lasting && lastKnown !== EARLY ? 'ONGOING' : 'UNKNOWN';
}

/** The days on which a statement says that it was so: each interval holds at least one. */
function knownDays(statement: Evidence): Days[] {
  const { from, to } = statement;
  const days = [from, to].flatMap((dating) => (dating.says === 'BOUNDS' || dating.says === 'KNOWN' ? [dating] : []));
  return to.says === 'OPEN' ? [...days, ...publicationDays(statement)] : days;
}

/** The days on which the sources still said so; not one before the start that the statement itself gives. */
function publicationDays(statement: Evidence): Days[] {
  const { from } = statement;
  const start = from.says === 'BOUNDS' || from.says === 'KNOWN' ? from.first : EARLY;
  const days = statement.sources.map((source) => source.publishedOn);
  return days.filter((day) => day !== '' && day >= start).map((day) => ({ first: day, last: day }));
}

function stated(statements: readonly Evidence[], side: Side): Evidence[] {
  return statements.filter((statement) => statement[side].says === 'BOUNDS');
}

function boundsOf(statement: Evidence, side: Side): Days {
  const dating = statement[side];
  return dating.says === 'BOUNDS' ? { first: dating.first, last: dating.last } : { first: EARLY, last: LATE };
}

/** Where the bounds of a side meet; first is after last where they do not. */
function meeting(statements: readonly Evidence[], side: Side): Days {
  const bounds = statements.map((statement) => boundsOf(statement, side));
  return { first: latest(bounds.map((days) => days.first)), last: earliest(bounds.map((days) => days.last)) };
}

/** The bounds to show: where the statements' meet, else those of the preferred one. */
function shownSide(firm: readonly Evidence[], side: Side): Days {
  const days = meeting(firm, side);
  if (days.first <= days.last) return days;
  const value = (statement: Evidence) => `${boundsOf(statement, side).first}..${boundsOf(statement, side).last}`;
  const chosen = preferred(stated(firm, side), value);
  return chosen ? boundsOf(chosen, side) : days;
}
