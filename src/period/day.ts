/** Days are text `YYYY-MM-DD`: they compare as text. An unknown earlier bound is EARLY, an unknown later one LATE. */
export const EARLY = '0000-01-01';
export const LATE = '9999-12-31';

/** The days from the first to the last, both included; EARLY and LATE where that side is open. */
export interface Days {
  first: string;
  last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days of a year, month or day (`2024`, `2024-06`, `2024-06-11`), or null where the calendar has no such thing. */
export function daysOf(date: string): Days | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || year < '1000' || year > '9998') return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < '01' || month > '12') return null;
  const length = lengthOf(Number(year), Number(month));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: date, last: date } : null;
}

/** How many days a month has; 1 is January. */
export function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The earlier of some days, LATE where there is none. */
export function earliest(days: readonly string[]): string {
  return days.reduce((least, day) => (day < least ? day : least), LATE);
}

/** The later of some days, EARLY where there is none. */
export function latest(days: readonly string[]): string {
  return days.reduce((most, day) => (day > most ? day : most), EARLY);
}
