import { COMMAND } from '../audit/entry';
import { verify } from '../audit/verify';
import { reading } from '../db';
import { type ApiKey, stateOf } from './apiKey';
import { createKey, DAY, type Keeper, listKeys, type NewKey, revokeKey, rotateKey } from './manage';
import type { Asked } from './options';

/** What a command answers: for a program, and in lines for a person. */
export interface Told {
  data: unknown;
  lines: string[];
  /** Whether all is as it should be. */
  isWell: boolean;
}

const UNUSED = 90 * DAY;

/** Does what is asked of the keys. */
export async function keysCommand(tools: Omit<Keeper, 'actor'>, asked: Asked): Promise<Told> {
  const keeper = { ...tools, actor: COMMAND };
  switch (asked.command) {
    case 'create':
      return told(await createKey(keeper, asked.request), newLines);
    case 'rotate':
      return told(await rotateKey(keeper, asked.id, asked.overlap), newLines);
    case 'revoke':
      return told(await revokeKey(keeper, asked.id), ({ id }) => [
        `Revoked key ${id}: every process refuses it within a second.`,
      ]);
    case 'list': {
      const now = Date.now();
      const keys = (await listKeys(reading(tools.db))).map((key) => ({ ...key, state: stateOf(key, now) }));
      return told(keys, (all) => (all.length === 0 ? ['There is no key yet.'] : all.map((key) => lineOf(key, now))));
    }
    case 'audit': {
      const verdict = await verify(reading(tools.db), tools.pepper, asked.seal);
      const lines = [verdict.fault ?? `The audit log is whole: ${verdict.entries} entries.`, `Seal: ${verdict.seal}`];
      return { data: verdict, lines, isWell: verdict.fault === null };
    }
  }
}

function told<T>(data: T, lines: (data: T) => string[]): Told {
  return { data, lines: lines(data), isWell: true };
}

function newLines({ id, key, expires }: NewKey): string[] {
  return [`Key ${id}, until ${expires}. This is the only time that it is shown:`, key];
}

function lineOf(key: ApiKey & { state: string }, now: number): string {
  const { id, state, owner, scopes, purpose, created, expires, lastUsed } = key;
  const isIdle = state === 'ACTIVE' && Date.parse(lastUsed ?? created) < now - UNUSED;
  const used = `${lastUsed ? `last used ${lastUsed}` : 'never used'}${isIdle ? ', for 90 days: revoke it?' : ''}`;
  return `${id}  ${state}  ${owner} (${purpose})  ${scopes.join(',')}  until ${expires}, ${used}`;
}
