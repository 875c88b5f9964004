import { parse, type Parsed } from 'edtf';
import { LRUCache } from 'lru-cache';
import { daysOf, EARLY, LATE, lengthOf, type Days } from './day';

/** No single date of level 0 or 1 is longer, such as `2024-06-11~`. */
const LONGEST = 11;

/** What was read lately, as a table says the same dates again and again and the library takes its time. */
const lately = new LRUCache<string, { days: Days | null }>({
  max: 10_000,
  memoMethod: (text) => ({ days: read(text) }),
});

/** The days of a date in EDTF of level 0 or 1 that is no interval, or null where it is none. docs/tables.md has the table. */
export function edtfDays(text: string): Days | null {
  if (text.length > LONGEST) return null;
  return lately.memo(text).days;
}

function read(text: string): Days | null {
  const parsed = parsedOf(text);
  if (!parsed || parsed.values.length > 3) return null;
  const [year = '', ...rest] = text.replace(/[?~%]$/, '').split('-');
  if (parsed.type === 'Season') return seasonOf(Number(year), String(rest[0]));
  const stated = rest.filter((part) => part !== 'XX');
  const first = daysOf([year.replaceAll('X', '0'), ...stated].join('-'))?.first;
  const last = daysOf([year.replaceAll('X', '9'), ...stated].join('-'))?.last;
  if (first === undefined || last === undefined) return null;
  // Who doubts a date says nothing to rely on.
  if (parsed.uncertain) return { first: EARLY, last: LATE };
  return parsed.approximate ? around(first, last, stated.length > 0 ? 1 : 12) : { first, last };
}

function parsedOf(text: string): Parsed | null {
  try {
    return parse(text, { level: 1, types: ['Date', 'Season'] });
  } catch {
    return null;
  }
}

/** A season is north or south of the equator, by whatever calendar: from the first month it can begin in to the last. */
function seasonOf(year: number, season: string): Days | null {
  const turnsYear = season === '22' || season === '24';
  const [first, last] = turnsYear ? [`${year - 1}-12`, `${year + 1}-03`] : [`${year}-03`, `${year}-12`];
  const [from, to] = [daysOf(first), daysOf(last)];
  return from && to && { first: from.first, last: to.last };
}

/** Those days and so many months on either side: what is about a day may lie as far from it as what is about a month. */
function around(first: string, last: string, months: number): Days | null {
  const isWhole = last.endsWith(`-${lengthOf(Number(last.slice(0, 4)), Number(last.slice(5, 7)))}`);
  const [from, to] = [moved(first, -months, false), moved(last, months, isWhole)];
  return daysOf(from) && daysOf(to) && { first: from, last: to };
}

/** The same day of another month; that month's last where there is no such day, or where it is asked for. */
function moved(day: string, months: number, toLast: boolean): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const whole = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = lengthOf(whole.getUTCFullYear(), whole.getUTCMonth() + 1);
  whole.setUTCDate(toLast ? length : Math.min(date, length));
  return whole.toISOString().slice(0, 10);
}
