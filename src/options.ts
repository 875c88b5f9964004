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

/** What words are told that are no command. */
const WRONG_OPTION = 'An option is none that there is, or lacks what has to stand behind it.';
export const TOO_MANY = 'There are more words than the command takes: put one with spaces in quotes.';

/** What is wrong with a command, which never repeats a word, and then how it is written. */
export function misused(wrong: readonly string[], usage: string): StartError {
  return new StartError([...new Set(wrong), usage].join('\n'));
}

/** What the words of a command say; a StartError tells what is wrong with them, and how it is written. */
export function readOptions<T extends z.ZodObject>(words: readonly string[], command: Command<T>): z.output<T> {
  const named = namedWords(words, command);
  const read = command.takes.safeParse(named);
  if (read.success) return read.data;
  const places = [command.places ?? []].flat();
  // Of several things that are wrong with one word, the last is the nearest to what is asked.
  const wrong = new Map(read.error.issues.map((issue) => [issue.path[0], wrongIn(issue, named, places)]));
  throw misused([...wrong.values()], command.usage);
}

/** What is wrong with one of the words. */
function wrongIn(issue: z.core.$ZodIssue, named: Record<string, unknown>, places: readonly string[]): string {
  const [name] = issue.path;
  if (name === undefined) return 'The options do not go together.';
  // Of several folders, each is a FOLDER.
  const called = places.includes(String(name)) ? String(name).toUpperCase().replace(/S$/, '') : `--${String(name)}`;
  const given = [named[String(name)]].flat();
  if (given.length === 0 || given.includes(undefined)) return `${called} is missing.`;
  if (issue.code === 'too_small' && issue.origin !== 'string') return `${called} is ${issue.minimum} at least.`;
  if (issue.code === 'too_big' && issue.origin !== 'string') return `${called} is ${issue.maximum} at most.`;
  if (issue.code === 'invalid_value') return `${called} is none that there is: write ${issue.values.join(' or ')}.`;
  if (issue.code === 'invalid_type')
    return `${called} is no ${issue.expected === 'int' ? 'whole number' : issue.expected}.`;
  return `${called} is too short or too long.`;
}

function namedWords<T extends z.ZodObject>(words: readonly string[], { takes, places = [], usage }: Command<T>) {
  const named = Object.entries(takes.shape).filter(([name]) => ![places].flat().includes(name));
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    named.map(([name, type]) => [name, { type: type === flag ? 'boolean' : 'string' }]),
  );
  const { values, positionals } = parsed({ args: [...words], allowPositionals: true, options }, usage);
  if (typeof places === 'string') return { ...values, [places]: positionals };
  if (positionals.length > places.length) throw misused([TOO_MANY], usage);
  return { ...values, ...Object.fromEntries(places.map((name, i) => [name, positionals[i]])) };
}

/** Words apart from options; Node's own sentence would repeat them. */
export function parsed<T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch {
    throw misused([WRONG_OPTION], usage);
  }
}
