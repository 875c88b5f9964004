import { randomBytes } from 'node:crypto';
import { createKey, type Keeper, type KeyRequest, type NewKey } from '../../src/apiKey/manage';
import { COMMAND } from '../../src/audit/entry';
import type { Db } from '../../src/db';

/** What the keys of these tests are checked with. */
export const KEYS = { pepper: randomBytes(32), environment: 'test' };

/** Who makes and changes keys in a test. */
export const keeper = (db: Db): Keeper => ({ ...KEYS, db, actor: COMMAND });

/** A key for a month, of somebody who may read what partners may. */
export function newKey(db: Db, more: Partial<KeyRequest> = {}): Promise<NewKey> {
  return createKey(keeper(db), { owner: 'Tree', purpose: 'tests', scopes: ['read:partner'], days: 30, ...more });
}

/** Asks as the holder of a key. */
export function askWith(
  url: string,
  key: string | undefined,
  query = '{ persons { nodes { name } } }',
  variables = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
}
