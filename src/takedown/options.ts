import { z } from 'zod';
import { flag, readOptions } from '../options';
import type { Takedown } from './ledger';

const usage = `Write npm run hide -- ID, and if need be one of
  --undo     lets it be seen again
  --erase    deletes for good what is known of it; nothing brings it back`;

const takes = z
  .strictObject({ id: z.string().min(1).max(100), undo: flag, erase: flag })
  .refine(({ undo, erase }) => !(undo && erase));

/** What the words of a command ask for. */
export function optionsOf(words: readonly string[]): { id: string; kind: Takedown } {
  const { id, undo, erase } = readOptions(words, { takes, places: ['id'], usage });
  return { id, kind: erase ? 'ERASE' : undo ? 'SHOW' : 'HIDE' };
}
