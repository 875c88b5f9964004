import type { Language } from './language';

/** Spanish has no point in numbers of four digits, which a reader could take for a decimal one. */
export const numberIn = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value);

/** A day as people of that language write it; what is no day stays as it is. */
export function dayIn(day: string, language: Language): string {
  const moment = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    moment,
  );
}
