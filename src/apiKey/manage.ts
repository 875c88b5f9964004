import { append } from '../audit/append';
import type { Act } from '../audit/entry';
import type { Db, Run } from '../db';
import { StartError } from '../errors';
import { type ApiKey, type KeyScope, stateOf } from './apiKey';
import { allKeys, changeKey, keyById, lockKeys, storeKey, type StoredKey } from './store';
import { digestOf, newKeyText } from './text';

/** A new key, whose text is shown this once. */
export interface NewKey extends ApiKey {
  key: string;
}

/** What keys are made and changed with. */
export interface Keeper {
  db: Db;
  pepper: Buffer;
  /** The installation that keys are for, in their text. */
  environment: string;
  /** Who does it: the id of a key, or COMMAND. */
  actor: string;
}

/** What a new key is for. */
export interface KeyRequest {
  owner: string;
  purpose: string;
  scopes: readonly KeyScope[];
  /** After how many days it expires, at most 365. */
  days: number;
}

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const after = (from: number, length: number) => new Date(from + length).toISOString();

/** Makes a key. Its text is in the answer and nowhere else. */
export async function createKey(keeper: Keeper, { days, ...request }: KeyRequest): Promise<NewKey> {
  const now = Date.now();
  const [stored, made] = keyFor(keeper, { ...request, created: after(now, 0), expires: after(now, days * DAY) });
  await act(keeper, 'KEY_CREATED', [stored.id], (run) => storeKey(run, stored));
  return made;
}

/** Makes a key that takes another's place: the same scopes for as many days, while the old one works for the overlap, in hours. */
export async function rotateKey(keeper: Keeper, id: string, overlap: number): Promise<NewKey> {
  const now = Date.now();
  return act(keeper, 'KEY_ROTATED', [id], async (run) => {
    const old = await keyById(run, id);
    if (!old || stateOf(old, now) !== 'ACTIVE')
      throw new StartError('No active key has this id: list the keys, and rotate one that is ACTIVE.');
    const { owner, purpose, scopes } = old;
    const length = Date.parse(old.expires) - Date.parse(old.created);
    const [stored, made] = keyFor(keeper, {
      owner,
      purpose,
      scopes,
      created: after(now, 0),
      expires: after(now, length),
    });
    await storeKey(run, stored);
    const end = Math.min(Date.parse(old.expires), now + overlap * HOUR);
    await changeKey(run, id, { replacedBy: stored.id, expires: after(end, 0) });
    return made;
  });
}

/** Ends a key: every process refuses it within a second. One that is revoked already stays as it is. */
export async function revokeKey(keeper: Keeper, id: string): Promise<ApiKey> {
  return act(keeper, 'KEY_REVOKED', [id], async (run) => {
    const stored = await keyById(run, id);
    if (!stored) throw new StartError('No key has this id: list the keys.');
    const revoked = stored.revoked ?? after(Date.now(), 0);
    await changeKey(run, id, { revoked });
    return { ...withoutDigest(stored), revoked };
  });
}

/** All keys, newest first. */
export async function listKeys(run: Run): Promise<ApiKey[]> {
  return (await allKeys(run)).map(withoutDigest);
}

function keyFor(
  { pepper, environment }: Keeper,
  said: Pick<ApiKey, 'owner' | 'purpose' | 'created' | 'expires'> & { scopes: readonly KeyScope[] },
): [StoredKey, NewKey] {
  const text = newKeyText(environment);
  const key = { ...said, scopes: [...said.scopes], id: text.id, lastUsed: null, revoked: null, replacedBy: null };
  return [
    { ...key, digest: digestOf(text, pepper) },
    { ...key, key: text.text },
  ];
}

/** Does what is to be done, and logs it, in one transaction. */
function act<T>(
  { db, pepper, actor }: Keeper,
  kind: Act,
  targets: string[],
  work: (run: Run) => Promise<T>,
): Promise<T> {
  return db.write(async (run) => {
    await lockKeys(run);
    const result = await work(run);
    await append(run, pepper, [{ actor, act: kind, targets }]);
    return result;
  });
}

function withoutDigest({ digest: _, ...key }: StoredKey): ApiKey {
  return key;
}
