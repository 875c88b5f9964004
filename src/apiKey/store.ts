import { z } from 'zod';
import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { type ApiKey, SCOPES } from './apiKey';

const moment = z.iso.datetime({ precision: 3 });
const orNull = moment.nullable().default(null);

const stored = z.object({
  id: z.string(),
  digest: z.base64(),
  owner: z.string(),
  purpose: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  created: moment,
  expires: moment,
  lastUsed: orNull,
  revoked: orNull,
  replacedBy: z.string().nullable().default(null),
});

/** A key as the graph has it, with what it is recognised by. */
export interface StoredKey extends ApiKey {
  digest: Buffer;
}

/** All keys, newest first. */
export async function allKeys(run: Run): Promise<StoredKey[]> {
  return (await run(cypherFile('apiKey/list'))).map(([properties]) => keyOf(properties));
}

/** One key; undefined where there is none of this id. */
export async function keyById(run: Run, id: string): Promise<StoredKey | undefined> {
  const [row] = await run(cypherFile('apiKey/byId'), { m: { id } });
  return row && keyOf(row[0]);
}

function keyOf(properties: unknown): StoredKey {
  const { digest, ...key } = stored.parse(properties);
  return { ...key, digest: Buffer.from(digest, 'base64') };
}

/** Another word after every time that a key was made or changed; empty before the first. */
export async function versionOfKeys(run: Run): Promise<string> {
  const [[version = ''] = []] = (await run(cypherFile('apiKey/version'))) as string[][];
  return version;
}

/** Takes the turn to make or change keys, which ends with the transaction; tells every process that they are others. */
export async function lockKeys(run: Run): Promise<void> {
  await run(cypherFile('apiKey/lock'), { m: {} });
}

/** Keeps a new key. */
export async function storeKey(run: Run, { id, digest, ...properties }: StoredKey): Promise<void> {
  await run(cypherFile('apiKey/create'), {
    m: { id, properties: { ...properties, digest: digest.toString('base64') } },
  });
}

/** Changes what may change of a key. */
export async function changeKey(
  run: Run,
  id: string,
  properties: Partial<Pick<ApiKey, 'expires' | 'revoked' | 'replacedBy'>>,
): Promise<void> {
  await run(cypherFile('apiKey/change'), { m: { id, properties } });
}

/** Notes in which hour keys were last used. */
export async function noteUse(run: Run, ids: readonly string[], hour: string): Promise<void> {
  await run(cypherFile('apiKey/use'), { m: { ids, hour } });
}
