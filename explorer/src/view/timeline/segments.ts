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
export function segmentsOf({ period: { start, end, lastKnown } }: Fact, first: string, last: string): Segment[] {
  // What must have begun by then, and cannot have ended before.
  const begun = start.notAfter ?? end.notBefore ?? lastKnown;
  const lasted = end.notBefore ?? lastKnown;
  const over = end.notAfter;
  const segments: Segment[] = [];
  if (start.notBefore === null && begun !== null) segments.push({ is: 'open', from: first, to: begun });
  else if (start.notBefore !== null && begun !== null && start.notBefore < begun) {
    segments.push({ is: 'possible', from: start.notBefore, to: begun });
  } else if (start.notBefore !== null && begun === null) {
    segments.push({ is: 'possible', from: start.notBefore, to: over ?? last });
  }
  const sure = lasted !== null && begun !== null && lasted > begun ? lasted : begun;
  if (begun !== null && sure !== null) segments.push({ is: 'certain', from: begun, to: sure });
  if (sure !== null && over !== null && over > sure) segments.push({ is: 'possible', from: sure, to: over });
  if (sure !== null && over === null) segments.push({ is: 'open', from: sure, to: last });
  if (sure === null && start.notBefore === null && over !== null) segments.push({ is: 'open', from: first, to: over });
  return segments;
}
