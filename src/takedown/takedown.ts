import type { Keeper } from '../apiKey/manage';
import { append } from '../audit/append';
import type { Run } from '../db';
import { StartError } from '../errors';
import { erase, setHidden, type Standing, standingOf } from '../write/takedown';
import { lock } from '../write/writer';
import { type Ledger, note, type Takedown, toUndo } from './ledger';

const DEEDS = { HIDE: 'HIDDEN', SHOW: 'SHOWN', ERASE: 'ERASED' } as const;

/** With what somebody is taken down: the ledger keeps it beside the graph, so that no older copy of the graph brings it back. */
export interface LedgerKeeper extends Keeper {
  ledger: Ledger;
}

/**
 * Takes an entity down, or brings it back: in the graph, in the audit log, and in the ledger, which is never less strict than the
 * graph. So it takes a HIDE or ERASE before the graph does, and what is noted and not done is done at the next start; and it takes
 * a SHOW after the graph. All that is noted of an id comes in the order of the writes, as who notes or counts has the writers' lock.
 */
export async function takeDown(keeper: LedgerKeeper, id: string, kind: Takedown): Promise<void> {
  const { db, ledger, pepper, actor } = keeper;
  const undoes = await db.write(async (run) => {
    await lock(run);
    const standing = await requiredStanding(run, id, kind);
    const before = toUndo(ledger, id);
    if (kind !== 'SHOW') note(ledger, { id, kind });
    await carryOut(run, id, kind, standing);
    await append(run, pepper, [{ actor, act: DEEDS[kind], targets: [id] }]);
    return before;
  });
  if (kind === 'SHOW') note(ledger, { id, kind, undoes });
}

async function requiredStanding(run: Run, id: string, kind: Takedown): Promise<Standing> {
  const standing = (await standingOf(run, [id])).get(id);
  if (!standing) throw new StartError('No person, organisation, prison or event has this id: look it up by its name.');
  if (standing.isErased && kind !== 'ERASE')
    throw new StartError('This was erased, for good: nothing is left to hide or show.');
  return standing;
}

async function carryOut(run: Run, id: string, kind: Takedown, { isErased, ref }: Standing): Promise<void> {
  if (kind !== 'ERASE') await setHidden(run, id, kind === 'HIDE');
  else if (!isErased) await erase(run, id, ref);
}
