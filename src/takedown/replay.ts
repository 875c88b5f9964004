import { keysOf } from '../apiKey/pepper';
import { COMMAND } from '../audit/entry';
import type { Config } from '../config';
import { type Db, reading } from '../db';
import { standingOf } from '../write/takedown';
import { inForce, ledgerIn } from './ledger';
import { type LedgerKeeper, takeDown } from './takedown';

/** Takes down again what this graph shows though it was taken down: before anything is read from it. */
export async function takeDownAgain(db: Db, config: Config, report: (line: string) => void): Promise<void> {
  const count = await replay({ ...keysOf(config), db, actor: COMMAND, ledger: ledgerIn(config.ledger) });
  if (count > 0) report(`Took down ${count} again that an older copy of the graph had brought back.`);
}

/** Takes down again what the ledger has and this graph does not: it may have been put back from an older copy. Gives how many. */
export async function replay(keeper: LedgerKeeper): Promise<number> {
  const noted = inForce(keeper.ledger);
  const standings = await standingOf(reading(keeper.db), [...noted.keys()]);
  const undone = [...noted].filter(([id, kind]) => {
    const standing = standings.get(id);
    return standing && (kind === 'ERASE' ? !standing.isErased : kind === 'HIDE' && !standing.isHidden);
  });
  // Each is noted once more, or a SHOW that another process is just about to note would undo it.
  for (const [id, kind] of undone) await takeDown(keeper, id, kind);
  return undone.length;
}
