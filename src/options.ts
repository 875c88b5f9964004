import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import { StartError } from './errors';

/** An option that is there or not: nothing stands behind it. */
export const flag = z.boolean().default(false);

/** How a command is written. */
interface Command<T extends z.ZodObject> {
  /** What its words may say, by name. */
  takes: T;
  /** The names of what is written without one, each in its turn; or the one name of all that is. */
  places?: readonly string[] | string;
  /** Tells who wrote anything else what to write. */
  usage: string;
}

/** What the words of a command say; a StartError tells how it is written. */
export function readOptions<T extends z.ZodObject>(words: readonly string[], command: Command<T>): z.output<T> {
  try {
    return command.takes.parse(namedWords(words, command));
  } catch {
    throw new StartError(command.usage);
  }
}

function namedWords<T extends z.ZodObject>(words: readonly string[], { takes, places = [] }: Command<T>): object {
  const named = Object.entries(takes.shape).filter(([name]) => ![places].flat().includes(name));
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    named.map(([name, type]) => [name, { type: type === flag ? 'boolean' : 'string' }]),
  );
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
  if (typeof places === 'string') return { ...values, [places]: positionals };
  if (positionals.length > places.length) throw new Error('There are more words than places.');
  return { ...values, ...Object.fromEntries(places.map((name, i) => [name, positionals[i]])) };
}
