import type { Language } from '../language/language';
import type { ViewName } from '../view/view';
import { withFragments } from './fragments';

/** A sentence in each language. */
export type Sentence = Record<Language, string>;

export type Kind = 'PERSON' | 'ORGANISATION' | 'PRISON' | 'EVENT';

/** What is asked of the reader: a name that is picked by search, a day, words, or one of some values. */
export type Field =
  | { is: 'name'; kinds: Kind[]; example?: string }
  | { is: 'day'; example?: string }
  | { is: 'text'; example?: string }
  | { is: 'choice'; of: readonly string[]; example: string };

export type Theme = 'people' | 'places' | 'releases' | 'numbers' | 'power' | 'doubts';

/** A question that is ready to be asked. */
export interface Question {
  /** Its name in links: it never changes. */
  id: string;
  theme: Theme;
  /** In plain words; `{person}` is where the field of that name stands, which is also the variable's. */
  title: Sentence;
  /** What the answer says, and what it does not. */
  about: Sentence;
  fields: Record<string, Field>;
  document: string;
  /** The view that opens, where the answer's own form does not tell. */
  view?: ViewName;
}

/** A question as it is written in the gallery: its document gets the fragments that it uses. */
export function question(written: Question): Question {
  return { ...written, document: withFragments(written.document) };
}

/** The parts of a title: words, and the names of fields. */
export function partsOf(title: string): { words?: string; field?: string }[] {
  return title
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { field: part.slice(1, -1) } : { words: part }));
}

/** The title with what was chosen, or with dots. */
export function titleOf(title: string, chosen: Record<string, string> = {}): string {
  return title.replace(/\{(\w+)\}/g, (_, field: string) => chosen[field] || '…');
}
