import type { Speech } from '../language/speech';
import type { Note } from './notes';

/** A note as a sentence. */
export function sentenceOf({ is, n, list = '', total }: Note, { words, number, term }: Speech): string {
  const { honest } = words;
  if (is === 'failed') return honest.failed;
  if (is === 'neverAdd') return honest.neverAdd;
  if (is !== 'cut' && is !== 'unsure') return honest[is](number(n));
  const name = list.split('.').map(term).join(' · ');
  if (is === 'unsure') return honest.unsure(name, number(n));
  if (!total) return honest.cut(name, number(n));
  return honest.cutOf(name, number(n), total.exact ? number(total.count) : words.atLeast(number(total.count)));
}
