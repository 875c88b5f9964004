import type { Speech } from '../language/speech';
import { isThing, type Thing } from './rows';

export interface Bounds {
  notBefore: string | null;
  notAfter: string | null;
}

/** A period of the answer; what was not asked for is null. */
export interface Period {
  start: Bounds;
  end: Bounds;
  state: string | null;
  lastKnown: string | null;
  certainty: string | null;
}

export const isBounds = (value: unknown): value is Thing =>
  isThing(value) && ('notBefore' in value || 'notAfter' in value);
export const isPeriod = (value: unknown): value is Thing =>
  isThing(value) && (isBounds(value.start) || isBounds(value.end));

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const boundsOf = (value: unknown): Bounds =>
  isThing(value)
    ? { notBefore: text(value.notBefore), notAfter: text(value.notAfter) }
    : { notBefore: null, notAfter: null };

/** A period or the bounds of one day, as a period: what happened on a day began and ended on it. */
export function periodOf(value: unknown): Period | undefined {
  if (isPeriod(value)) {
    const { state, lastKnown, certainty } = value;
    const [start, end] = [boundsOf(value.start), boundsOf(value.end)];
    return { start, end, state: text(state), lastKnown: text(lastKnown), certainty: text(certainty) };
  }
  if (!isBounds(value)) return undefined;
  return { start: boundsOf(value), end: boundsOf(value), state: null, lastKnown: null, certainty: null };
}

const isKnown = ({ notBefore, notAfter }: Bounds) => notBefore !== null || notAfter !== null;
const same = (one: Bounds, other: Bounds) => one.notBefore === other.notBefore && one.notAfter === other.notAfter;

function boundsText({ notBefore, notAfter }: Bounds, { words, day }: Speech): string {
  const { period } = words;
  if (notBefore !== null && notAfter !== null) {
    return notBefore === notAfter ? day(notBefore) : period.between(day(notBefore), day(notAfter));
  }
  if (notBefore !== null) return period.notBefore(day(notBefore));
  return notAfter === null ? period.unknown : period.notAfter(day(notAfter));
}

/** A period in words: what is known of its start and its end, and where nothing is, that. */
export function periodText({ start, end, state, lastKnown, certainty }: Period, speech: Speech): string {
  const { period } = speech.words;
  const parts: string[] = [];
  if (isKnown(start) && same(start, end)) parts.push(boundsText(start, speech));
  else {
    if (isKnown(start)) parts.push(period.start(boundsText(start, speech)));
    if (isKnown(end)) parts.push(period.end(boundsText(end, speech)));
    else if (isKnown(start)) parts.push(state === 'ONGOING' ? period.ongoing : period.noEnd);
    if (lastKnown !== null && !isKnown(end)) parts.push(period.lastKnown(speech.day(lastKnown)));
  }
  if (certainty !== null) parts.push(`${speech.term('certainty')}: ${speech.term(certainty)}`);
  return parts.length ? parts.join('; ') : period.unknown;
}
