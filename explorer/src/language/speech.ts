import { en, type Words } from './en';
import { es } from './es';
import type { Language } from './language';
import { termOf } from './terms';
import { dayIn, numberIn } from './written';

/** How things are said and written in a language. */
export interface Speech {
  language: Language;
  words: Words;
  term(name: string): string;
  number(value: number): string;
  day(day: string): string;
}

export const speechOf = (language: Language): Speech => ({
  language,
  words: language === 'en' ? en : es,
  term: (name) => termOf(name, language),
  number: (value) => numberIn(value, language),
  day: (day) => dayIn(day, language),
});
