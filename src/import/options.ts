import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../errors';
import { LEVELS } from '../level';

const USAGE = `Write npm run import -- FOLDER…, and if need be --check, --bulk, --source KEY, --visibility ${LEVELS.join(' or ')}, --open, --reject FOLDER.`;

const options = z.object({
  folders: z.array(z.string().min(1)).min(1),
  check: z.boolean().default(false),
  bulk: z.boolean().default(false),
  open: z.boolean().default(false),
  source: z.string().optional(),
  visibility: z.string().toUpperCase().pipe(z.enum(LEVELS)).optional(),
  reject: z.string().min(1).optional(),
});

/** What a person asks an import for. */
export type Asked = z.output<typeof options>;

/** What the words of a command ask for. */
export function optionsOf(words: readonly string[]): Asked {
  const { data } = options.safeParse(wordsOf(words));
  if (!data) throw new StartError(USAGE);
  return data;
}

function wordsOf(words: readonly string[]): object {
  const text = { type: 'string' } as const;
  const known = {
    check: { type: 'boolean' },
    bulk: { type: 'boolean' },
    open: { type: 'boolean' },
    source: text,
    visibility: text,
    reject: text,
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: known });
    return { ...values, folders: positionals };
  } catch {
    return {};
  }
}
