import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../errors';
import { SCOPES } from './apiKey';
import { keyRequest, overlap } from './request';

const USAGE = `Write one of
  npm run keys -- create --owner NAME --scopes ${SCOPES.join(',')} [--purpose TEXT] [--days 1 to 365]
  npm run keys -- list
  npm run keys -- rotate ID [--overlap HOURS, 0 to 168]
  npm run keys -- revoke ID
  npm run keys -- audit [--seal SEAL]
each with --json if a program reads what it says.`;

const id = z.string().regex(/^[0-9A-Za-z]{11}$/);
const json = z.boolean().default(false);
const options = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('create'), json, request: keyRequest }),
  z.strictObject({ command: z.literal('list'), json }),
  z.strictObject({ command: z.literal('rotate'), json, id, overlap }),
  z.strictObject({ command: z.literal('revoke'), json, id }),
  z.strictObject({
    command: z.literal('audit'),
    json,
    seal: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
]);

/** What a person asks of the keys. */
export type Asked = z.output<typeof options>;

/** What the words of a command ask for; no key is ever among them. */
export function optionsOf(words: readonly string[]): Asked {
  const { data, error } = options.safeParse(wordsOf(words));
  if (data) return data;
  const told = error.issues
    .filter(({ code, path }) => code === 'custom' || path[0] === 'request')
    .map(({ message }) => message);
  throw new StartError([...new Set(told), USAGE].join('\n'));
}

function wordsOf(words: readonly string[]): object {
  const text = { type: 'string' } as const;
  const known = {
    json: { type: 'boolean' },
    owner: text,
    purpose: text,
    scopes: text,
    days: text,
    overlap: text,
    seal: text,
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: known });
    const [command, id, ...more] = positionals;
    if (more.length > 0) return {};
    const { owner, purpose, scopes, days, overlap, ...others } = values;
    const request = { owner, purpose, scopes: scopes?.split(',').map((scope) => scope.trim()), days: numberIn(days) };
    const given = { ...others, id, overlap: numberIn(overlap), request: command === 'create' ? request : undefined };
    return { command, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  } catch {
    return {};
  }
}

const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text));
