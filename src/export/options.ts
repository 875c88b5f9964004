import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../errors';
import { LEVELS } from '../level';
import { expectNew } from '../table/folder';
import type { ExportOptions } from './export';

const USAGE = `Write npm run export -- FOLDER, and if need be --format csv or ndjson, --visibility ${LEVELS.join(' or ')}.`;

const options = z.object({
  folder: z.string().min(1),
  format: z.enum(['csv', 'ndjson']).default('csv'),
  visibility: z.string().toUpperCase().pipe(z.enum(LEVELS)).default('PUBLIC'),
});

/** What the words of a command ask for; the folder is made. */
export function optionsOf(words: readonly string[]): ExportOptions {
  const { data } = options.safeParse(wordsOf(words));
  if (!data) throw new StartError(USAGE);
  expectNew(data.folder);
  mkdirSync(data.folder, { recursive: true });
  return data;
}

function wordsOf(words: readonly string[]): object {
  const text = { type: 'string' } as const;
  try {
    const known = { format: text, visibility: text };
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: known });
    return positionals.length === 1 ? { ...values, folder: positionals[0] } : {};
  } catch {
    return {};
  }
}
