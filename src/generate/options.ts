import { z } from 'zod';
import { readOptions } from '../options';
import { expectNew } from '../table/folder';
import type { Options } from './generate';

const usage = 'Write npm run generate -- --persons 1000 --seed 1 FOLDER, and --format ndjson where you want no CSV.';

const takes = z.object({
  persons: z.coerce.number().int().min(1).max(10_000_000),
  seed: z.coerce.number().int().min(0).default(1),
  format: z.enum(['csv', 'ndjson']).default('csv'),
  folder: z.string().min(1),
});

/** What the words of a command ask for. */
export function optionsOf(words: readonly string[]): Options {
  const options = readOptions(words, { takes, places: ['folder'], usage });
  expectNew(options.folder);
  return options;
}
