import { type Db, reading } from '../../db';
import { pagesOfFacts, pagesOfNodes } from '../page';
import { FACT_TYPES } from '../relation';
import { lock } from '../writer';
import { noteChanges, type Ids } from './change';

/** Notes everything in the graph that the feed has not told, a page at a time: whatever was done before is left as it is. */
export async function fillFeed(db: Db): Promise<void> {
  const read = reading(db);
  const note = (ids: Partial<Ids>) =>
    db.write(async (run) => {
      await lock(run);
      await noteChanges(run, ids);
    });
  for await (const entities of pagesOfNodes(read, 'Entity')) await note({ entities });
  for await (const sources of pagesOfNodes(read, 'Source')) await note({ sources });
  for await (const statements of pagesOfNodes(read, 'Statement')) await note({ statements });
  for await (const figures of pagesOfNodes(read, 'Figure')) await note({ figures });
  for (const type of FACT_TYPES) {
    for await (const ids of pagesOfFacts(read, type)) await note({ facts: new Map([[type, ids]]) });
  }
}
