import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { derive, factsOf, UNTOUCHED } from './derive/derive';
import { digestOfErased } from './erased';
import { noteChanges } from './feed/change';
import { over } from './over';
import { lock } from './writer';

/** What stands of an entity that is to be taken down. */
export interface Standing {
  isHidden: boolean;
  isErased: boolean;
  /** The owner's key; null for a medium that only texts name, and for who is erased. */
  ref: string | null;
}

/** Of the entities with these ids, what stands of each. */
export async function standingOf(run: Run, ids: readonly string[]): Promise<Map<string, Standing>> {
  const rows = (await over(run, cypherFile('takedown/standing'), ids)) as [string, boolean, boolean, string | null][];
  return new Map(rows.map(([id, isHidden, isErased, ref]) => [id, { isHidden, isErased, ref }]));
}

/** Takes an entity out of what every level sees, with all that hangs on it; or lets it be seen again. */
export async function setHidden(run: Run, id: string, hidden: boolean): Promise<void> {
  await lock(run);
  await run(cypherFile('takedown/hide'), { m: { id, hidden } });
  await noteChanges(run, await derive(run, { ...UNTOUCHED, entities: [id] }));
}

/** Deletes for good what is known of an entity: its names, its facts, and every statement about it or them. Its id stays. */
export async function erase(run: Run, id: string, ref: string | null): Promise<void> {
  await setHidden(run, id, true);
  const facts = (await factsOf(run, [id])).map(([, fact]) => fact);
  const statements = idsIn(await over(run, cypherFile('takedown/statements'), [id, ...facts], { ref }));
  const left = await leftBy(run, statements);
  await over(run, cypherFile('takedown/forget'), statements);
  await over(run, cypherFile('takedown/withdraw'), left);
  await over(run, cypherFile('takedown/unlink'), facts);
  await run(cypherFile('takedown/unname'), { m: { id } });
  const digest = ref === null ? null : await digestOfErased(run, ref);
  await run(cypherFile('takedown/empty'), { m: { id, ref: digest, time: new Date().toISOString() } });
  await noteChanges(run, await derive(run, { ...UNTOUCHED, entities: [id], statements: left }), [
    ...statements,
    ...facts,
  ]);
}

/** The statements that stay where these go, and are told otherwise without them: each has to be derived again. */
async function leftBy(run: Run, statements: readonly string[]): Promise<string[]> {
  const gone = new Set(statements);
  return idsIn(await over(run, cypherFile('takedown/beside'), statements)).filter((id) => !gone.has(id));
}

const idsIn = (rows: readonly unknown[][]): string[] => rows.map(([id]) => String(id));
