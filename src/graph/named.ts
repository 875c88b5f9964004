import { badInput } from '../errors';
import { words } from '../fold';
import type { Arguments, Columns, Row, Step } from '../read/noun';

const LONGEST_TEXT = 500;

/** A text as full-text search takes it: every word must be there, and only letters and digits reach it. Null: no word to look for. */
export function queryOf(text: string): Row | null {
  const found = [...new Set(wordsOf(text))].sort();
  return found.length ? { query: found.map((word) => `+${word}`).join(' '), words: found.join(' ') } : null;
}

/** What was typed so far as full-text search takes it: the last word is only begun. Null: no word to look for. */
export function prefixQueryOf(text: string): Row | null {
  const found = wordsOf(text);
  const whole = [...new Set(found.slice(0, -1))].sort();
  const prefix = found.at(-1);
  if (prefix === undefined) return null;
  return {
    query: [...whole, `${prefix}*`].map((word) => `+${word}`).join(' '),
    whole,
    prefix,
    start: found.join(' '),
  };
}

function wordsOf(text: string): string[] {
  if (text.length > LONGEST_TEXT) throw badInput(`A text to search for has at most ${LONGEST_TEXT} characters.`);
  return words(text);
}

/** A root list: all of a noun, or those with a name that `where.text` matches. */
export function listed(noun: string, columns: Columns): readonly Step[] {
  const step = (name: string, ask: (text: string | undefined) => Row | null): Step => ({
    cypher: `${noun}/${name}`,
    columns,
    many: 'page',
    ask: (_, args) => {
      const { text, ...filter } = whereOf(args);
      const found = ask(text ?? undefined);
      return found && { ...filter, ...found };
    },
  });
  return [
    step('list', (text) => (text === undefined ? {} : null)),
    step('named', (text) => (text === undefined ? null : queryOf(text))),
  ];
}

function whereOf({ where }: Arguments) {
  const filter = (where ?? {}) as Row & Record<'text' | 'notBefore' | 'notAfter', string | null | undefined>;
  const { notBefore, notAfter } = filter;
  if (notBefore && notAfter && notBefore > notAfter)
    throw badInput('No day is in between: notBefore has to be the earlier one, or the same as notAfter.');
  return filter;
}
