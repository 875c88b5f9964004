import { z } from 'zod';
import { misused, parsed, TOO_MANY } from '../options';
import { SCOPES } from './apiKey';
import { keyRequest, overlap } from './request';

const USAGE = `Write one of
  npm run keys -- create --owner NAME --scopes ${SCOPES.join(',')} [--purpose TEXT] [--days 1 to 365]
  npm run keys -- list
  npm run keys -- rotate ID [--overlap HOURS, 0 to 168]
  npm run keys -- revoke ID
  npm run keys -- audit [--seal SEAL]
each with --json if a program reads what it says.`;

const id = z.string({ error: 'The id is missing: write that of a key, which list shows.' }).regex(/^[0-9A-Za-z]{11}$/, {
  error: 'The id is none: write the 11 letters and digits that list shows, never a key.',
});
const seal = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'The seal is none: write the 64 digits from 0 to f that audit has ended with.' })
  .optional();
const json = z.boolean().default(false);

const COMMANDS = ['create', 'list', 'rotate', 'revoke', 'audit'];

/** A command with what may stand behind it, and nothing else. */
function command<const Name extends string, T extends z.ZodRawShape>(name: Name, takes: T) {
  const error = `Something stands behind ${name} that it does not take.`;
  return z.strictObject(
    { command: z.literal(name), json, ...takes },
    { error: ({ code }) => (code === 'unrecognized_keys' ? error : undefined) },
  );
}

const options = z.discriminatedUnion(
  'command',
  [
    command('create', { request: keyRequest }),
    command('list', {}),
    command('rotate', { id, overlap }),
    command('revoke', { id }),
    command('audit', { seal }),
  ],
  { error: `The command is missing or none that there is: write ${COMMANDS.join(', ')}.` },
);

/** What a person asks of the keys. */
export type Asked = z.output<typeof options>;

/** What the words of a command ask for; no key is ever among them. */
export function optionsOf(words: readonly string[]): Asked {
  const { data, error } = options.safeParse(wordsOf(words));
  if (data) return data;
  throw misused(
    error.issues.map(({ message }) => message),
    USAGE,
  );
}

const text = { type: 'string' } as const;
const KNOWN = {
  json: { type: 'boolean' },
  owner: text,
  purpose: text,
  scopes: text,
  days: text,
  overlap: text,
  seal: text,
} as const;

function wordsOf(words: readonly string[]): object {
  const { values, positionals } = parsed({ args: [...words], allowPositionals: true, options: KNOWN }, USAGE);
  const [name, key, ...more] = positionals;
  if (more.length > 0) throw misused([TOO_MANY], USAGE);
  const { owner, purpose, scopes, days, overlap: hours, ...others } = values;
  const asks = [owner, purpose, scopes, days].some((text) => text !== undefined);
  const request = { owner, purpose, scopes: scopes?.split(',').map((scope) => scope.trim()), days: numberIn(days) };
  const given = {
    ...{ ...others, id: key, overlap: numberIn(hours) },
    request: name === 'create' || asks ? request : undefined,
  };
  return { command: name, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text));
