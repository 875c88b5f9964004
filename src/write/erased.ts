import { createHash } from 'node:crypto';
import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { over } from './over';

/** How the key of an erased entity is known again: it may hold a name, so a digest with the graph's own salt is kept of it. */
export async function digestOfErased(run: Run, ref: string): Promise<string> {
  await run(cypherFile('takedown/makeSalt'));
  return digestOf((await saltOf(run)) ?? '', ref);
}

/** Which of these keys are those of erased entities. */
export async function erasedRefs(run: Run, refs: readonly string[]): Promise<Set<string>> {
  const salt = refs.length > 0 ? await saltOf(run) : null;
  if (salt === null) return new Set();
  const byDigest = new Map(refs.map((ref) => [digestOf(salt, ref), ref]));
  const found = await over(run, cypherFile('takedown/erased'), [...byDigest.keys()]);
  return new Set(found.map(([digest]) => byDigest.get(String(digest)) ?? ''));
}

async function saltOf(run: Run): Promise<string | null> {
  const [[salt = null] = []] = (await run(cypherFile('takedown/salt'))) as (string | null)[][];
  return salt;
}

function digestOf(salt: string, ref: string): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, ref]))
    .digest('base64url');
}
