import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { LEVELS } from '../level';
import { readOptions } from '../options';
import { expectNew } from '../table/folder';
import type { ExportOptions } from './export';

const usage = `Write npm run export -- FOLDER, and if need be --format csv or ndjson, --visibility ${LEVELS.join(' or ')}.`;

const takes = z.object({
  folder: z.string().min(1),
  format: z.enum(['csv', 'ndjson']).default('csv'),
  visibility: z.string().toUpperCase().pipe(z.enum(LEVELS)).default('PUBLIC'),
});

/** What the words of a command ask for; the folder is made. */
export function optionsOf(words: readonly string[]): ExportOptions {
  const options = readOptions(words, { takes, places: ['folder'], usage });
  expectNew(options.folder);
  mkdirSync(options.folder, { recursive: true });
  return options;
}
