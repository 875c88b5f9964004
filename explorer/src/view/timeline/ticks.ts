import type { Language } from '../../language/language';

/** Days that are named on a time axis, and how. */
export interface Ticks {
  days: Date[];
  format(day: Date): string;
}

/** How far ticks are apart, the nearest first; every one of them tells its year. */
const STEPS: { unit: 'day' | 'month'; by: number }[] = [
  ...[1, 2, 5, 10].map((by) => ({ unit: 'day' as const, by })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600].map((by) => ({ unit: 'month' as const, by })),
];

/** At most so many ticks where they fit, but never fewer than two. */
export function ticksOf([first, last]: [Date, Date], most: number, language: Language): Ticks {
  const fits = ({ length }: Date[]) => length >= 2 && length <= Math.max(most, 2);
  for (const { unit, by } of STEPS) {
    const days = unit === 'day' ? daysOf(first, last, by) : monthsOf(first, last, by);
    if (fits(days)) return { days, format: formatIn(language, unit === 'day' ? 'day' : by < 12 ? 'month' : 'year') };
  }
  const at = (part: number) => new Date(first.getTime() + (last.getTime() - first.getTime()) * part);
  return { days: [at(0.2), at(0.8)], format: formatIn(language, 'day') };
}

/** Every so many days of each month, so that the first is always among them. */
function daysOf(first: Date, last: Date, by: number): Date[] {
  const days: Date[] = [];
  const most = 400;
  for (let at = Math.ceil(first.getTime() / DAY) * DAY; at <= last.getTime() && days.length < most; at += DAY) {
    const day = new Date(at);
    if ((day.getUTCDate() - 1) % by === 0 && (by < 5 || day.getUTCDate() < 29)) days.push(day);
  }
  return days;
}

const DAY = 86_400_000;

function monthsOf(first: Date, last: Date, by: number): Date[] {
  const days: Date[] = [];
  for (let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / by) * by; ; month += by) {
    const day = new Date(Date.UTC(Math.floor(month / 12), month % 12));
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}

const FORMS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

function formatIn(language: Language, unit: keyof typeof FORMS): (day: Date) => string {
  const { format } = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', { ...FORMS[unit], timeZone: 'UTC' });
  return (day) => format(day);
}
