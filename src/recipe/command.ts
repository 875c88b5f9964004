import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { StartError } from '../errors';
import { expectNew } from '../table/folder';
import { deaths } from './deaths';
import { directories } from './directories';
import { figures } from './figures';
import { officials } from './officials';
import { prisons } from './prisons';
import type { Recipe } from './recipe';
import type { Report } from './run';

/** The recipes by name. */
const RECIPES = new Map<string, Recipe>(Object.entries({ deaths, directories, figures, officials, prisons }));

const USAGE = `Write npm run recipe -- NAME FOLDER, where NAME is one of ${[...RECIPES.keys()].join(', ')} and FOLDER holds its data set; --to OTHER names where the tables go.`;

/** What the words of a command ask for: which recipe, of which data set, and where the tables go. */
export function commandOf(words: readonly string[]): { recipe: Recipe; folder: string; to: string } {
  const { name = '', folder, to = `${name}-tables` } = wordsOf(words);
  const recipe = RECIPES.get(name);
  if (!recipe || folder === undefined) throw new StartError(USAGE);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError('There is no such folder: name the one that holds the data set.');
  expectNew(to);
  return { recipe, folder, to };
}

function wordsOf(words: readonly string[]): { name?: string; folder?: string; to?: string | undefined } {
  try {
    const options = { to: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [name, folder, ...more] = positionals;
    return name !== undefined && folder !== undefined && more.length === 0 ? { name, folder, to: values.to } : {};
  } catch {
    return {};
  }
}

/** What a recipe did, as people read it. */
export function reportText({ read, unread, unmapped, written, problems }: Report, to: string): string {
  const lines = (title: string, counts: Iterable<[string, number]>) => {
    const rows = [...counts].map(([what, count]) => `${String(count).padStart(7)}  ${what}`);
    return rows.length > 0 ? [title, ...rows] : [];
  };
  return [
    ...lines('Rows read:', read),
    ...(unread.length > 0 ? [`Not read: ${unread.join(', ')}`] : []),
    ...lines(
      'Not mapped, how often and why:',
      [...unmapped].sort(([, a], [, b]) => b - a),
    ),
    ...lines(`Written to ${to}:`, Object.entries(written)),
    ...(problems.length > 0 ? ['Wrong in these tables, which is a fault of the recipe:', ...problems] : []),
  ].join('\n');
}
