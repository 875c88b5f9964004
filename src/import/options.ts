import { z } from 'zod';
import { LEVELS } from '../level';
import { flag, readOptions } from '../options';

const usage = `Write npm run import -- FOLDER…, and if need be --check, --bulk, --source KEY, --visibility ${LEVELS.join(' or ')}, --open, --reject FOLDER.`;

const takes = z.object({
  folders: z.array(z.string().min(1)).min(1),
  check: flag,
  bulk: flag,
  open: flag,
  source: z.string().optional(),
  visibility: z.string().toUpperCase().pipe(z.enum(LEVELS)).optional(),
  reject: z.string().min(1).optional(),
});

/** What a person asks an import for. */
export type Asked = z.output<typeof takes>;

/** What the words of a command ask for. */
export function optionsOf(words: readonly string[]): Asked {
  return readOptions(words, { takes, places: 'folders', usage });
}
