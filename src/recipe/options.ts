import { statSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from '../errors';
import { readOptions } from '../options';
import { expectNew } from '../table/folder';
import { deaths } from './deaths';
import { directories } from './directories';
import { figures } from './figures';
import { officials } from './officials';
import { prisons } from './prisons';
import type { Recipe } from './recipe';

/** The recipes by name. */
const RECIPES = { deaths, directories, figures, officials, prisons } satisfies Record<string, Recipe>;
const NAMES = Object.keys(RECIPES) as (keyof typeof RECIPES)[];

const usage = `Write npm run recipe -- NAME FOLDER, where NAME is one of ${NAMES.join(', ')} and FOLDER holds its data set; --to OTHER names where the tables go.`;

const takes = z.object({ name: z.enum(NAMES), folder: z.string(), to: z.string().optional() });

/** What the words of a command ask for: which recipe, of which data set, and where the tables go. */
export function optionsOf(words: readonly string[]): { recipe: Recipe; folder: string; to: string } {
  const options = readOptions(words, { takes, places: ['name', 'folder'], usage });
  const { name, folder, to = `${name}-tables` } = options;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError('There is no such folder: name the one that holds the data set.');
  expectNew(to);
  return { recipe: RECIPES[name], folder, to };
}
