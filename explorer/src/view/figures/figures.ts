import { claimsOf, type Claim } from '../sources';
import { isOneDay, type Period, periodOf } from '../period';
import { isThing, type Thing } from '../rows';

/** A claimed count of people. */
export interface Figure {
  id: string;
  /** Null where it may not be shown; undefined where it was not asked for. */
  asserter: string | null | undefined;
  population: string;
  comparator: string;
  count: number | null;
  upTo: number | null;
  kind: string | null;
  period: Period | undefined;
  corrected: boolean;
  note: string | null;
  row: Thing;
  claims: Claim[];
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const whole = (value: unknown) => (typeof value === 'number' ? value : null);

/** All figures of an answer, in its order. */
export function figuresOf(data: unknown): Figure[] {
  if (Array.isArray(data)) return data.flatMap(figuresOf);
  if (!isThing(data)) return [];
  if (typeof data.population === 'string' && 'count' in data) return [figureOf(data, data.population)];
  return Object.values(data).flatMap(figuresOf);
}

const figureOf = (row: Thing, population: string): Figure => ({
  id: text(row.id) ?? '',
  asserter: !('assertedBy' in row) ? undefined : isThing(row.assertedBy) ? text(row.assertedBy.name) : null,
  population,
  comparator: text(row.comparator) ?? 'EXACTLY',
  count: whole(row.count),
  upTo: whole(row.upTo),
  kind: text(row.kind),
  period: periodOf(row.period, isOneDay(row, '')),
  corrected: isThing(row.supersededBy),
  note: text(row.note),
  row,
  claims: claimsOf(row),
});
