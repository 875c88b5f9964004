import { type Db, reading } from '../../db';
import { apply } from '../apply';
import { deriveStanding } from '../derive/standing';
import { noteChanges } from '../feed/change';
import { pagesOfNodes } from '../page';
import { lock } from '../writer';

/** Derives the dates of events again: that of which nobody gave one was told as taken back. */
export async function deriveUndated(db: Db): Promise<void> {
  for await (const entities of pagesOfNodes(reading(db), 'Event')) {
    await db.write(async (run) => {
      await lock(run);
      await apply(run, await deriveStanding(run, entities));
      await noteChanges(run, { entities });
    });
  }
}
