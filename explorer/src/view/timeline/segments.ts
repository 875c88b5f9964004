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
  if (!certain) return unsure(start, end, first, last);
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

/** The days that are certain: from the last on which it can have begun to the first on which it can have ended, and each day that is named alone. */
function certainOf({ start, end, lastKnown }: Period): Segment | undefined {
  const isBetween = start.notAfter !== null && end.notBefore !== null && start.notAfter <= end.notBefore;
  const days = [
    ...(isBetween ? [start.notAfter, end.notBefore] : [oneDay(start), oneDay(end)]),
    ...(lastKnown === null
      ? []
      : [lastKnown, ...(start.notAfter !== null && start.notAfter < lastKnown ? [start.notAfter] : [])]),
  ].filter((day) => day !== null);
  const [from, ...rest] = days.sort();
  return from === undefined ? undefined : { is: 'certain', from, to: rest.at(-1) ?? from };
}

/** The day of bounds that leave no other. */
const oneDay = ({ notBefore, notAfter }: Bounds) => (notBefore === notAfter ? notBefore : null);

/** No day is certain: it lies between a day before which it did not begin and one after which it had ended. */
function unsure(start: Bounds, end: Bounds, first: string, last: string): Segment[] {
  const [from, to] = [start.notBefore, end.notAfter];
  if (from !== null && to !== null) return [{ is: 'possible', from, to }];
  if (from !== null && start.notAfter !== null) {
    return [
      { is: 'possible', from, to: start.notAfter },
      { is: 'open', from: start.notAfter, to: last },
    ];
  }
  if (to !== null && end.notBefore !== null) {
    return [
      { is: 'open', from: first, to: end.notBefore },
      { is: 'possible', from: end.notBefore, to },
    ];
  }
  return from === null && to === null ? [] : [{ is: 'open', from: from ?? first, to: to ?? last }];
}
