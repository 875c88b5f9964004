import type { Bounds, Period } from '../period';
import type { Fact } from './facts';

/** A part of a fact's row: certain, possible, or open where no bound is known. */
export interface Segment {
  is: 'certain' | 'possible' | 'open';
  from: string;
  to: string;
}

/** The first and last day of all, with some room at both ends. */
export function domainOf(facts: Pick<Fact, 'from' | 'to'>[]): [Date, Date] {
  const days = facts.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const moments = days.map((day) => Date.parse(day)).sort((one, other) => one - other);
  const [first = 0, last = first] = [moments[0], moments.at(-1)];
  const room = Math.max((last - first) * 0.06, 5 * 86_400_000);
  return [new Date(first - room), new Date(last + room)];
}

/** The parts of a fact's row within the first and the last day that are drawn, from left to right. */
export function segmentsOf({ period }: Pick<Fact, 'period'>, first: string, last: string): Segment[] {
  const { start, end } = period;
  const certain = certainOf(period);
  if (!certain) return unsure(period, first, last);
  const before = {
    is: start.notBefore === null ? 'open' : 'possible',
    from: start.notBefore ?? first,
    to: certain.from,
  } as const;
  const after = {
    is: end.notAfter === null ? 'open' : 'possible',
    from: certain.to,
    to: end.notAfter ?? last,
  } as const;
  return [...(before.from < before.to ? [before] : []), certain, ...(after.from < after.to ? [after] : [])];
}

/** From the last day on which it can have begun to the last on which it was surely so; else only a day that is named alone. */
function certainOf({ start, end, lastKnown }: Period): Segment | undefined {
  const begun = start.notAfter;
  // The last known day is the earliest that a statement means, so that it counts for what had begun by then.
  const lasted = later(end.notBefore, lastKnown);
  const isBetween = begun !== null && lasted !== null && begun <= lasted;
  const days = (isBetween ? [begun, lasted] : [oneDay(start), oneDay(end)]).filter((day) => day !== null).sort();
  const [from, to = from] = days;
  return from === undefined || to === undefined ? undefined : { is: 'certain', from, to };
}

const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one;

/** The day of bounds that leave no other. */
const oneDay = ({ notBefore, notAfter }: Bounds) => (notBefore === notAfter ? notBefore : null);

/** No day is certain: it lies between a day before which it did not begin and one after which it had ended. */
function unsure({ start, end, lastKnown }: Period, first: string, last: string): Segment[] {
  const [from, to] = [start.notBefore, end.notAfter];
  if (from !== null && to !== null) return [{ is: 'possible', from, to }];
  if (from !== null) return around(first, from, start.notAfter, last).slice(1);
  if (to !== null) return around(first, end.notBefore, to, last).slice(0, -1);
  return lastKnown === null ? [] : around(first, lastKnown, lastKnown, last);
}

/** Days that are possible, and what is open before and after them; a bound that is not known takes them away. */
function around(first: string, from: string | null, to: string | null, last: string): Segment[] {
  const possible = from !== null && to !== null ? [{ is: 'possible' as const, from, to }] : [];
  return [
    { is: 'open', from: first, to: from ?? to ?? first },
    ...possible,
    { is: 'open', from: to ?? from ?? last, to: last },
  ];
}
