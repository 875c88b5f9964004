import type { Fact } from './facts';

/** A part of a fact's row: certain, possible, or open where no bound is known; `at` is a single day. */
export interface Segment {
  is: 'certain' | 'possible' | 'open';
  from: string;
  to: string;
}

/** The first and last day of all, with some room at both ends. */
export function domainOf(facts: Fact[]): [Date, Date] {
  const days = facts.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const moments = days.map((day) => Date.parse(day)).sort((one, other) => one - other);
  const [first = 0, last = first] = [moments[0], moments.at(-1)];
  const room = Math.max((last - first) * 0.06, 5 * 86_400_000);
  return [new Date(first - room), new Date(last + room)];
}

/** The parts of a fact's row within the first and the last day that are drawn, from left to right. */
export function segmentsOf(fact: Fact, first: string, last: string): Segment[] {
  const { start, end, lastKnown } = fact.period;
  // By then it had begun, and until then it surely lasted.
  const begun = start.notAfter ?? end.notBefore ?? lastKnown;
  const lasted = later(begun, end.notBefore ?? lastKnown);
  if (begun === null || lasted === null) return unsure(start.notBefore, end.notAfter, first, last);
  const before = {
    is: start.notBefore === null ? 'open' : 'possible',
    from: start.notBefore ?? first,
    to: begun,
  } as const;
  const after = { is: end.notAfter === null ? 'open' : 'possible', from: lasted, to: end.notAfter ?? last } as const;
  return [
    ...(before.from < before.to ? [before] : []),
    { is: 'certain', from: begun, to: lasted },
    ...(after.from < after.to ? [after] : []),
  ];
}

/** No day is certain: it lies between a day before which it did not begin and one after which it had ended. */
function unsure(from: string | null, to: string | null, first: string, last: string): Segment[] {
  if (from === null && to === null) return [];
  return [{ is: from !== null && to !== null ? 'possible' : 'open', from: from ?? first, to: to ?? last }];
}

const later = (one: string | null, other: string | null) =>
  one !== null && other !== null && other > one ? other : one;
