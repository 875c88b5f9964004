import type { Keeper } from '../apiKey/manage';
import { append } from '../audit/append';
import { reading, type Run } from '../db';
import { StartError } from '../errors';
import { erase, setHidden, standingOf } from '../write/takedown';
import { type Ledger, note, type Takedown } from './ledger';

const DEEDS = { HIDE: 'HIDDEN', SHOW: 'SHOWN', ERASE: 'ERASED' } as const;

/** With what somebody is taken down: the ledger keeps it beside the graph, so that no older copy of the graph brings it back. */
export interface LedgerKeeper extends Keeper {
  ledger: Ledger;
}

/** Takes an entity down, or brings it back: in the graph, in the audit log, and in the ledger, which comes first. */
export async function takeDown(keeper: LedgerKeeper, id: string, kind: Takedown): Promise<void> {
  const standing = (await standingOf(reading(keeper.db), [id])).get(id);
  if (!standing) throw new StartError('No person, organisation, prison or event has this id: look it up by its name.');
  if (standing.isErased && kind !== 'ERASE')
    throw new StartError('This was erased, for good: nothing is left to hide or show.');
  note(keeper.ledger, { id, kind });
  await carryOut(keeper, id, kind);
}

/** Does what the ledger has, and logs it, in one transaction. */
export async function carryOut({ db, pepper, actor }: Keeper, id: string, kind: Takedown): Promise<void> {
  await db.write(async (run) => {
    if (kind !== 'ERASE') await setHidden(run, id, kind === 'HIDE');
    else await eraseOnce(run, id);
    await append(run, pepper, [{ actor, act: DEEDS[kind], targets: [id] }]);
  });
}

async function eraseOnce(run: Run, id: string): Promise<void> {
  const standing = (await standingOf(run, [id])).get(id);
  if (standing && !standing.isErased) await erase(run, id, standing.ref);
}
