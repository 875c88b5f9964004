import { daysOf, EARLY, LATE, type Days } from './day';

/** What one column says of one side of a period: nothing, its bounds, a day on which it was so, or that it still was so. */
export type Dating = { says: 'NOTHING' } | ({ says: 'BOUNDS' } & Days) | ({ says: 'KNOWN' } & Days) | { says: 'OPEN' };

const NOTHING: Dating = { says: 'NOTHING' };

/** The meaning of a date column (`2024-06`, `a..b`, `on:DAY`, `open`, `?`, empty), or null where it has none. */
export function parseDating(text: string): Dating | null {
  if (text === '' || text === '?') return NOTHING;
  if (text === 'open') return { says: 'OPEN' };
  if (text.startsWith('on:')) return said('KNOWN', daysOf(text.slice(3)));
  return said('BOUNDS', text.includes('..') ? rangeOf(text) : daysOf(text));
}

/** The meaning of a date column that was parsed before it was stored. */
export function storedDating(text: string): Dating {
  const dating = parseDating(text);
  if (!dating) throw new Error('A stored date cannot be read: run npm run check:graph.');
  return dating;
}

function said(says: 'BOUNDS' | 'KNOWN', days: Days | null): Dating | null {
  return days && { says, ...days };
}

function rangeOf(text: string): Days | null {
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || (from === '' && to === '')) return null;
  const first = from === '' ? EARLY : daysOf(from)?.first;
  const last = to === '' ? LATE : daysOf(to)?.last;
  return first !== undefined && last !== undefined && first <= last ? { first, last } : null;
}
