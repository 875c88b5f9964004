import type { Keeper } from '../apiKey/manage';
import { append } from '../audit/append';
import { reading, type Run } from '../db';
import { StartError } from '../errors';
import { erase, setHidden, standingOf } from '../write/takedown';
import { type Ledger, note } from './ledger';

/** HIDE takes out of every answer, SHOW brings back, ERASE deletes for good. */
export const TAKEDOWNS = ['HIDE', 'SHOW', 'ERASE'] as const;
export type Takedown = (typeof TAKEDOWNS)[number];

export const DEEDS = { HIDE: 'HIDDEN', SHOW: 'SHOWN', ERASE: 'ERASED' } as const;

/** With what somebody is taken down: the ledger keeps it beside the graph, so that no older copy of the graph brings it back. */
export interface Tools extends Keeper {
  ledger: Ledger;
}

/** Takes an entity down, or brings it back: in the graph, in the audit log, and in the ledger, which comes first. */
export async function takeDown({ db, pepper, actor, ledger }: Tools, id: string, kind: Takedown): Promise<void> {
  const standing = (await standingOf(reading(db), [id])).get(id);
  if (!standing) throw new StartError('No person, organisation, prison or event has this id: look it up by its name.');
  if (standing.isErased && kind !== 'ERASE')
    throw new StartError('This was erased, for good: nothing is left to hide or show.');
  note(ledger, { id, kind });
  await db.write(async (run) => {
    await carryOut(run, id, kind, standing.isErased ? null : standing.ref);
    await append(run, pepper, [{ actor, act: DEEDS[kind], targets: [id] }]);
  });
}

/** Does it within a write. */
export async function carryOut(run: Run, id: string, kind: Takedown, ref: string | null): Promise<void> {
  if (kind !== 'ERASE') return setHidden(run, id, kind === 'HIDE');
  const standing = (await standingOf(run, [id])).get(id);
  if (standing && !standing.isErased) await erase(run, id, ref);
}
