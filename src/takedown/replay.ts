import { keysOf } from '../apiKey/pepper';
import { append } from '../audit/append';
import { COMMAND } from '../audit/entry';
import type { Config } from '../config';
import { type Db, reading } from '../db';
import { standingOf } from '../write/takedown';
import { ledgerIn } from './ledger';
import { carryOut, DEEDS, type Tools } from './takedown';

/** Takes down again what this graph shows though it was taken down: before anything is read from it. */
export async function takeDownAgain(db: Db, config: Config, report: (line: string) => void): Promise<void> {
  const count = await replay({ ...keysOf(config), db, actor: COMMAND, ledger: ledgerIn(config.ledger) });
  if (count > 0) report(`Took down ${count} again that an older copy of the graph had brought back.`);
}

/** Takes down again what the ledger has and this graph does not: it may have been put back from an older copy. Gives how many. */
export async function replay({ db, pepper, actor, ledger }: Tools): Promise<number> {
  const last = new Map(ledger.entries().map(({ id, kind }) => [id, kind]));
  const standings = await standingOf(reading(db), [...last.keys()]);
  const undone = [...standings].filter(([id, { isHidden, isErased }]) =>
    last.get(id) === 'ERASE' ? !isErased : last.get(id) === 'HIDE' && !isHidden,
  );
  for (const [id, { ref }] of undone) {
    const kind = last.get(id) ?? 'HIDE';
    await db.write(async (run) => {
      await carryOut(run, id, kind, ref);
      await append(run, pepper, [{ actor, act: DEEDS[kind], targets: [id] }]);
    });
  }
  return undone.length;
}
