import { type Db, reading } from '../../db';
import { apply } from '../apply';
import { deriveStanding } from '../derive/standing';
import { noteChanges } from '../feed/change';
import { pagesOfNodes, writeEachPage } from '../page';

/** Derives the dates of events again: that of which nobody gave one was told as taken back. */
export const deriveUndated = (db: Db): Promise<void> =>
  writeEachPage(db, pagesOfNodes(reading(db), 'Event'), async (run, entities) => {
    await apply(run, await deriveStanding(run, entities));
    await noteChanges(run, { entities });
  });
