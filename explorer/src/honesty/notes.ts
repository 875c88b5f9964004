import type { Answer } from '../answer/ask';
import type { Extents } from '../answer/extent';
import type { Problem } from '../answer/problem';
import { isBounds, isPeriod } from '../view/period';
import { isThing, tablesOf, type Thing } from '../view/rows';

/** Something that a reader has to know about an answer; `n` says of how many things. */
export interface Note {
  is:
    | 'failed'
    | 'partial'
    | 'cut'
    | 'cutWithin'
    | 'unsure'
    | 'unsureWithin'
    | 'disputed'
    | 'single'
    | 'retracted'
    | 'possible'
    | 'open'
    | 'low'
    | 'superseded'
    | 'neverAdd';
  n: number;
  /** Which list is cut, and how many it has in all. */
  list?: string;
  total?: { count: number; exact: boolean };
  /** What the server said of what failed. */
  problems?: Problem[];
}

/** What has to be said with an answer, the gravest first. */
export function notesOf({ result: { data, errors = [] }, extents }: Pick<Answer, 'result' | 'extents'>): Note[] {
  const problems = [...new Map(errors.map((each) => [each.message, each])).values()];
  const answered = isThing(data) && Object.values(data).some((value) => value !== null);
  const failed: Note[] = errors.length ? [{ is: answered ? 'partial' : 'failed', n: errors.length, problems }] : [];
  return data ? [...failed, ...cuts(data, extents), ...doubts(data)] : failed;
}

function cuts(data: Thing, extents: Extents): Note[] {
  const tables = tablesOf(data, extents);
  const lists = tables.flatMap(({ extent, name, rows, total }): Note[] => {
    if (extent === 'whole') return [];
    return [{ is: extent, n: rows.length, list: name, ...(total && { total }) }];
  });
  const sum = (of: 'cut' | 'unsure') => tables.reduce((n, { within }) => n + within[of], 0);
  const within: Note[] = [
    { is: 'cutWithin', n: sum('cut') },
    { is: 'unsureWithin', n: sum('unsure') },
  ];
  return [...lists, ...within.filter(({ n }) => n > 0)];
}

function doubts(data: Thing): Note[] {
  const counted = new Map<Note['is'], number>();
  const asserters = new Set<string>();
  const seen = new Set<unknown>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (!isThing(value)) return;
    if (!isAgain(value, seen)) doubtsOf(value).forEach((is) => counted.set(is, (counted.get(is) ?? 0) + 1));
    if ('population' in value) asserters.add(JSON.stringify(value.assertedBy ?? null));
    Object.values(value).forEach(look);
  };
  look(data);
  const order = ['disputed', 'retracted', 'single', 'possible', 'open', 'low', 'superseded'] as const;
  const notes = order.flatMap((is): Note[] => (counted.has(is) ? [{ is, n: counted.get(is) ?? 0 }] : []));
  return asserters.size > 1 ? [...notes, { is: 'neverAdd', n: asserters.size }] : notes;
}

/** One thing may stand in an answer at several places. */
function isAgain(value: Thing, seen: Set<unknown>): boolean {
  if (typeof value.id !== 'string') return false;
  const again = seen.has(value.id);
  seen.add(value.id);
  return again;
}

const STATUSES: Record<string, Note['is']> = {
  DISPUTED: 'disputed',
  SINGLE_ASSERTER: 'single',
  RETRACTED: 'retracted',
};

function doubtsOf({ status, dateStatus, overlap, confidence, period, supersededBy, population }: Thing): Note['is'][] {
  const found: Note['is'][] = [];
  const state = STATUSES[String(status ?? dateStatus)];
  if (state) found.push(state);
  if (overlap === 'POSSIBLE' || (isThing(period) && period.certainty === 'POSSIBLE')) found.push('possible');
  if (confidence === 'LOW') found.push('low');
  if (population !== undefined && isThing(supersededBy)) found.push('superseded');
  if (population === undefined && status !== undefined && isPeriod(period) && hasNoEnd(period)) found.push('open');
  return found;
}

const hasNoEnd = ({ start, end }: Thing) =>
  isBounds(start) &&
  isBounds(end) &&
  [end.notBefore, end.notAfter].every((day) => day === null) &&
  [start.notBefore, start.notAfter].some((day) => typeof day === 'string');
