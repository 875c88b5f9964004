import type { Speech } from '../language/speech';
import { isThing, type Thing } from './rows';

/** A day of the answer: null where none is known, undefined where it was not asked for. */
export type Day = string | null | undefined;

export interface Bounds {
  notBefore: Day;
  notAfter: Day;
}

/** A period of the answer; of what else it tells, what was not asked for is null. */
export interface Period {
  start: Bounds;
  end: Bounds;
  state: string | null;
  lastKnown: string | null;
  certainty: string | null;
  /** Whether it is about one day, on which it began and ended. */
  isOneDay: boolean;
}

export const isBounds = (value: unknown): value is Thing =>
  isThing(value) && ('notBefore' in value || 'notAfter' in value);
export const isPeriod = (value: unknown): value is Thing =>
  isThing(value) && (isBounds(value.start) || isBounds(value.end));

const ONE_DAY = ['Release', 'releases', 'RELEASED_ON', 'HAPPENED_ON', 'STOCK'];

/** Whether what a thing tells of is over on the day on which it begins: a release, an event or a count. */
export const isOneDay = ({ __typename, relation, kind }: Thing, list: string): boolean =>
  [__typename, relation, kind, list].some((each) => ONE_DAY.includes(String(each)));

export const isDay = (day: Day): day is string => typeof day === 'string';
const text = (value: unknown) => (typeof value === 'string' ? value : null);
const dayIn = (thing: Thing, name: string): Day => (name in thing ? text(thing[name]) : undefined);

function boundsOf(value: unknown): Bounds {
  const given = isThing(value) ? value : {};
  return { notBefore: dayIn(given, 'notBefore'), notAfter: dayIn(given, 'notAfter') };
}

/** A period or the bounds of one day, as a period. */
export function periodOf(value: unknown, isOneDay = false): Period | undefined {
  if (isPeriod(value)) {
    const { state, lastKnown, certainty } = value;
    const [start, end] = [boundsOf(value.start), boundsOf(value.end)];
    return { start, end, state: text(state), lastKnown: text(lastKnown), certainty: text(certainty), isOneDay };
  }
  if (!isBounds(value)) return undefined;
  const day = boundsOf(value);
  return { start: day, end: day, state: null, lastKnown: null, certainty: null, isOneDay: true };
}

/** The one day that bounds leave. */
export const onlyDay = ({ notBefore, notAfter }: Bounds): string | null =>
  isDay(notBefore) && notBefore === notAfter ? notBefore : null;

const isKnown = ({ notBefore, notAfter }: Bounds) => isDay(notBefore) || isDay(notAfter);
const isAsked = ({ notBefore, notAfter }: Bounds) => notBefore !== undefined && notAfter !== undefined;
const same = (one: Bounds, other: Bounds) => one.notBefore === other.notBefore && one.notAfter === other.notAfter;

/** Known bounds in words. Where only one of the two was asked for it is named alone: the other may be known as well. */
function boundsText(bounds: Bounds, side: 'day' | 'start' | 'end', { words: { period }, day }: Speech): string {
  const { notBefore, notAfter } = bounds;
  if (isDay(notBefore) && isDay(notAfter)) {
    return period[side](notBefore === notAfter ? day(notBefore) : period.between(day(notBefore), day(notAfter)));
  }
  if (isDay(notBefore)) {
    const known = day(notBefore);
    return isAsked(bounds) ? period[side](period.notBefore(known)) : `${period.earliest[side]}: ${known}`;
  }
  const known = day(String(notAfter));
  return isAsked(bounds) ? period[side](period.notAfter(known)) : `${period.latest[side]}: ${known}`;
}

/** What is said of an end without a day: nothing where neither its days nor whether it is over was asked for. */
function openText({ start, end, state }: Period, { words: { period }, term }: Speech): string[] {
  if (isAsked(end) ? !isKnown(start) : state === null) return [];
  return [state === 'ONGOING' || state === 'ENDED' ? term(state) : period.noEnd];
}

/** A period in words: what is known of its start and its end, and where nothing is, that. */
export function periodText(given: Period, speech: Speech): string {
  const { start, end, lastKnown, certainty, isOneDay } = given;
  const { period } = speech.words;
  const parts: string[] = [];
  if (isKnown(start) && same(start, end) && (isOneDay || onlyDay(start) !== null)) {
    parts.push(boundsText(start, 'day', speech));
  } else {
    if (isKnown(start)) parts.push(boundsText(start, 'start', speech));
    parts.push(...(isKnown(end) ? [boundsText(end, 'end', speech)] : openText(given, speech)));
    if (lastKnown !== null && !isKnown(end)) parts.push(period.lastKnown(speech.day(lastKnown)));
  }
  if (certainty !== null) parts.push(`${speech.term('certainty')}: ${speech.term(certainty)}`);
  return parts.length ? parts.join('; ') : period.unknown;
}
