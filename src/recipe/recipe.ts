import { createHash } from 'node:crypto';
import { words } from '../fold';
import { tidy } from '../write/column';
import type { Batch } from '../write/record';

/** What becomes of a row of a data set: records of the four tables, and what of it has no place there, with the reason. */
export interface Mapped extends Pick<Batch, 'entities' | 'sources' | 'statements' | 'figures'> {
  /** The file that the row is from; absent for what belongs to the data set as a whole. */
  file?: string;
  unmapped?: string[];
}

/** Reads the folder of a data set, row by row. An entity or source may come again: its new names are added to those it has. */
export type Recipe = (folder: string) => AsyncIterable<Mapped>;

export type Entity = NonNullable<Batch['entities']>[number];
export type Source = NonNullable<Batch['sources']>[number];
export type Statement = NonNullable<Batch['statements']>[number];

const LONGEST = 80;

/** A key made of texts: their letters and digits; what would be lost of long texts and other scripts stays in a checksum. */
export function keyOf(...texts: string[]): string {
  const all = words(texts.join(' ')).join('-');
  const key = all.replace(/[^a-z0-9-]/g, '').replace(/^-+/, '');
  if (key === all && key !== '' && key.length <= LONGEST) return key;
  const sum = createHash('sha256').update(all).digest('hex').slice(0, 12);
  return `${key.slice(0, LONGEST)}-${sum}`.replace(/^-/, '');
}

/** A text on one line, with single spaces. */
export function onOneLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ');
}
