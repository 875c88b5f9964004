import { z } from 'zod';
import { SCOPES } from './apiKey';

/** The longest that a key lasts, in days, and that two keys work side by side, in hours. */
const LONGEST = 365;
const LONGEST_OVERLAP = 168;

const line = (longest: number, error: string) =>
  z
    .string({ error })
    .trim()
    .min(1, { error })
    .max(longest, { error })
    .regex(/^[^\p{C}]*$/u, { error });

/** What a key is made for. */
export const keyRequest = z.object({
  owner: line(200, 'The owner is missing or no line of at most 200 letters: name who gets the key.'),
  purpose: line(500, 'The purpose is no line of at most 500 letters: say what the key is for.').default('not stated'),
  scopes: z
    .array(z.enum(SCOPES, { error: `A scope is none that there is: write some of ${SCOPES.join(', ')}.` }), {
      error: `The scopes are missing: write some of ${SCOPES.join(', ')}.`,
    })
    .min(1, { error: `The scopes are missing: write some of ${SCOPES.join(', ')}.` })
    .transform((scopes) => [...new Set(scopes)]),
  days: z
    .number({ error: 'The days are no number.' })
    .int({ error: 'The days are no whole number.' })
    .min(1, { error: 'A key lasts at least a day.' })
    .max(LONGEST, { error: `A key lasts at most ${LONGEST} days.` })
    .default(90),
});

/** For how many hours the old key works beside the new one. */
export const overlap = z
  .number({ error: 'The overlap is no number: write hours.' })
  .min(0, { error: 'Two keys work side by side for at least 0 hours.' })
  .max(LONGEST_OVERLAP, { error: `Two keys work side by side for at most ${LONGEST_OVERLAP} hours.` })
  .default(24);
