import { z } from 'zod';
import { flag, readOptions } from '../src/options';

const persons = z.coerce.number().min(1_000).max(1_000_000);
const rounds = z.coerce.number().min(1).default(5);
const seconds = z.coerce.number().positive().default(10);
const soak = z.coerce.number().min(0).default(0);

/** What a benchmark is asked for, such as `--persons 200000 --rounds 5 --json`. */
export const roundsAsked = (words: readonly string[], usual: number) =>
  readOptions(words, {
    takes: z.object({ persons: persons.default(usual), rounds, json: flag }),
    usage: `There have to be 1,000 to 1,000,000 persons and 1 round at the least: end the command with -- --persons ${usual} --rounds 5, and --json if a program reads the result.`,
  });

/** What a test of load is asked for: how many seconds each step takes, and for how many minutes there are reads and writes at last. */
export const loadAsked = (words: readonly string[]) =>
  readOptions(words, {
    takes: z.object({ persons: persons.default(10_000), seconds, soak, json: flag }),
    usage:
      'There have to be 1,000 to 1,000,000 persons, some seconds for each step, and 0 minutes or more at length: npm run load -- --persons 10000 --seconds 10 --soak 30, and --json if a program reads the result.',
  });
