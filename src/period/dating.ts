import { daysOf, EARLY, LATE, type Days } from './day';
import { edtfDays } from './edtf';

/** What one column says of one side of a period: nothing, its bounds, a day on which it was so, or that it still was so. */
export type Dating = { says: 'NOTHING' } | ({ says: 'BOUNDS' } & Days) | ({ says: 'KNOWN' } & Days) | { says: 'OPEN' };

const NOTHING: Dating = { says: 'NOTHING' };

/** The meaning of a date column (`2024-06`, `a..b`, `on:DAY`, `open`, `?`, empty, EDTF), or null where it has none. */
export function parseDating(text: string): Dating | null {
  if (text === '' || text === '?') return NOTHING;
  if (text === 'open') return { says: 'OPEN' };
  if (text.startsWith('on:')) return said('KNOWN', dateOf(text.slice(3)));
  const ends = text.includes('/') ? text.split('/') : text.split('..');
  return said('BOUNDS', ends.length > 1 ? rangeOf(ends) : dateOf(text));
}

/** The meaning of a date column that was parsed before it was stored. */
export function storedDating(text: string): Dating {
  const dating = parseDating(text);
  if (!dating) throw new Error('A stored date cannot be read: run npm run check:graph.');
  return dating;
}

function said(says: 'BOUNDS' | 'KNOWN', days: Days | null): Dating | null {
  return days?.first === EARLY && days.last === LATE ? NOTHING : days && { says, ...days };
}

/** The days of a single date. Nearly all are plain, and those are read at once. */
function dateOf(text: string): Days | null {
  return daysOf(text) ?? edtfDays(text);
}

/** The days between two ends, of which one may be open (`..`) or not known (empty). */
function rangeOf([from = '', to = '', ...more]: readonly string[]): Days | null {
  const isOpen = (end: string) => end === '' || end === '..';
  if (more.length > 0 || (isOpen(from) && isOpen(to))) return null;
  const first = isOpen(from) ? EARLY : dateOf(from)?.first;
  const last = isOpen(to) ? LATE : dateOf(to)?.last;
  return first !== undefined && last !== undefined && first <= last ? { first, last } : null;
}
