import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../errors';
import { expectNew } from '../table/folder';
import type { Options } from './generate';

const USAGE = 'Write npm run generate -- --persons 1000 --seed 1 FOLDER, and --format ndjson where you want no CSV.';

const options = z.object({
  persons: z.coerce.number().int().min(1).max(10_000_000),
  seed: z.coerce.number().int().min(0).default(1),
  format: z.enum(['csv', 'ndjson']).default('csv'),
  folder: z.string().min(1),
});

/** What the words of a command ask for. */
export function optionsOf(words: readonly string[]): Options {
  const { data } = options.safeParse(wordsOf(words));
  if (!data) throw new StartError(USAGE);
  expectNew(data.folder);
  return data;
}

function wordsOf(words: readonly string[]): object {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...words], allowPositionals: true, options: { persons: text, seed: text, format: text } },
    });
    return positionals.length === 1 ? { ...values, folder: positionals[0] } : {};
  } catch {
    return {};
  }
}
