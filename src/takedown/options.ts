import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../errors';
import type { Takedown } from './ledger';

const USAGE = `Write npm run hide -- ID, and if need be one of
  --undo     lets it be seen again
  --erase    deletes for good what is known of it; nothing brings it back`;

const options = z
  .strictObject({ id: z.string().min(1).max(100), undo: z.boolean().default(false), erase: z.boolean().default(false) })
  .refine(({ undo, erase }) => !(undo && erase));

/** What the words of a command ask for. */
export function optionsOf(words: readonly string[]): { id: string; kind: Takedown } {
  const { data } = options.safeParse(wordsOf(words));
  if (!data) throw new StartError(USAGE);
  return { id: data.id, kind: data.erase ? 'ERASE' : data.undo ? 'SHOW' : 'HIDE' };
}

function wordsOf(words: readonly string[]): object {
  const known = { undo: { type: 'boolean' }, erase: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: known });
    return positionals.length === 1 ? { ...values, id: positionals[0] } : {};
  } catch {
    return {};
  }
}
