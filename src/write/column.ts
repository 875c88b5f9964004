import { z } from 'zod';
import { fold } from '../fold';
import { LEVELS } from '../level';
import { daysOf } from '../period/day';
import { parseDating } from '../period/dating';

const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * What nobody sees, and what turns the order of letters round: two names that look the same would be two, and one would
 * look like another. Joiners stay where a script needs them, and within an emoji.
 */
const UNSEEN =
  /[\p{Bidi_Control}\u00ad\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]/u;

/** A text as everybody writes it alike: accents composed, usual spaces, one sign for a new line, no space around. */
export function tidy(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** A text without control characters, at most so long; surrounding space is cut off. */
export function text(longest: number) {
  return z
    .string({ error: 'is missing or no text; write a text' })
    .overwrite(tidy)
    .min(1, { error: 'is empty; write a text, or leave the column out where it may be absent' })
    .max(longest, { error: `is too long; write at most ${longest} characters` })
    .refine((value) => !CONTROL.test(value), { error: 'has a control character or half a character; take it out' })
    .refine((value) => !UNSEEN.test(value), {
      error:
        'has a sign that nobody sees, or one that turns the order of letters round; take it out, or type the text anew',
    });
}

/** A text that can be found: one with a letter or digit. */
export function nameText(longest: number) {
  return text(longest).refine((value) => fold(value) !== '', { error: 'has no letter or digit; write a name' });
}

/** The owner's key of a record. */
export const ref = z
  .string({ error: 'is missing; write the key of the record' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, {
    error: 'is no key; write 1 to 100 letters, digits, dots, dashes or underscores, beginning with a letter or digit',
  });

/** Who asserts: the key of an entity, or of a source (its publisher), or `KEY:AGENCY`. */
export const asserter = z
  .string({ error: 'is missing; write who says it: the key of an entity or source, or KEY:AGENCY' })
  .overwrite(tidy)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(:[^\p{C}]{1,300})?$/u, {
    error: 'names nobody; write the key of an entity or source, or KEY:AGENCY',
  });

/** One of a closed set of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `is none of its values; write ${values.join(', ')}` });
}

/** One of the values of a generated enum. */
export function memberOf<T extends Record<string, string>>(values: T) {
  return z.enum(values, { error: `is none of its values; write ${Object.values(values).join(', ')}` });
}

export const visibility = oneOf(LEVELS).default('PUBLIC');

const NOTATION =
  'a day, month or year (2024-06-11, 2024-06, 2024) that the calendar has, a..b, a.., ..b, ?, or EDTF of level 1';

/** Bounds of one side of a window: no known days. */
export const bounds = dating(['NOTHING', 'BOUNDS'], `is no date; write ${NOTATION}`);

/** When something began. */
export const from = dating(
  ['NOTHING', 'BOUNDS', 'KNOWN'],
  `is no date; write ${NOTATION}, or on: before a day, month or year`,
);

/** When something ended, or that it had not. */
export const to = dating(
  ['NOTHING', 'BOUNDS', 'KNOWN', 'OPEN'],
  `is no date; write ${NOTATION}, or on: before a day, month or year, or open`,
);

function dating(may: readonly string[], error: string) {
  return z
    .string({ error })
    .max(30, { error })
    .refine((value) => may.includes(parseDating(value)?.says ?? ''), { error })
    .default('');
}

/** One day, `YYYY-MM-DD`. */
export const day = z
  .string({ error: 'is no day; write YYYY-MM-DD' })
  .refine((value) => value.length === 10 && daysOf(value) !== null, {
    error: 'is no day that the calendar has; write YYYY-MM-DD',
  });

/** An address on the web. */
export const address = text(2_000).refine(isAddress, {
  error: 'is no web address; write one with http:// or https://',
});

function isAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^\s@/]+(\/|$|\?|#)/i.test(value);
}

/** A moment in UTC. */
export const moment = z.iso.datetime({ error: 'is no moment; write YYYY-MM-DDTHH:MM:SSZ' });

/** A language code such as `es`. */
export const language = z
  .string({ error: 'is no language; write a code such as es or pt-BR' })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is no language; write a code such as es or pt-BR' });

/** A number of people. */
export const count = z
  .number({ error: 'is no number; write a whole number of people' })
  .int({ error: 'is no whole number; write a whole number of people' })
  .min(0, { error: 'is below 0; write a whole number of people' })
  .max(2_147_483_647, { error: 'is too large; write at most 2147483647' });
