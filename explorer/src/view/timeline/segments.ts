import { type Day, isDay, onlyDay, type Period } from '../period';
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
  return [
    ...part('possible', start.notBefore, certain.from),
    ...open(start.notBefore, first, certain.from),
    certain,
    ...part('possible', certain.to, end.notAfter),
    ...open(end.notAfter, certain.to, last),
  ];
}

const part = (is: Segment['is'], from: Day, to: Day): Segment[] =>
  isDay(from) && isDay(to) && from < to ? [{ is, from, to }] : [];
/** A bound that is not known leaves its side open; of one that was not asked for nothing is drawn. */
const open = (bound: Day, from: Day, to: Day) => (bound === null ? part('open', from, to) : []);

/** From the last day on which it can have begun to the last on which it was surely so; else only a day that is named alone. */
function certainOf({ start, end, lastKnown }: Period): Segment | undefined {
  const begun = start.notAfter;
  // The last known day is the earliest that a statement means, so that it counts for what had begun by then.
  const lasted = [end.notBefore, lastKnown].filter(isDay).sort().at(-1);
  const isBetween = isDay(begun) && isDay(lasted) && begun <= lasted;
  const [from, to = from] = (isBetween ? [begun, lasted] : [onlyDay(start), onlyDay(end)]).filter(isDay).sort();
  return from === undefined || to === undefined ? undefined : { is: 'certain', from, to };
}

/** No day is certain: it lies between a day before which it did not begin and one after which it had ended. */
function unsure({ start, end, lastKnown }: Period, first: string, last: string): Segment[] {
  const [from, to] = [start.notBefore, end.notAfter];
  const sole = lastKnown ?? start.notAfter ?? end.notBefore;
  const [early, late] = isDay(from) ? [from, to ?? start.notAfter] : [isDay(to) ? end.notBefore : sole, to ?? sole];
  const possible: Segment[] = isDay(early) && isDay(late) ? [{ is: 'possible', from: early, to: late }] : [];
  const drawn = [...open(from, first, early ?? late), ...possible, ...open(to, late ?? early, last)];
  const day = early ?? late;
  return drawn.length || !isDay(day) ? drawn : [{ is: 'possible', from: day, to: day }];
}
