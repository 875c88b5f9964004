import { type Db, reading } from '../../db';
import { derive, statedOf, UNTOUCHED } from '../derive/derive';
import { noteChanges } from '../feed/change';
import { pagesOfFacts, writeEachPage } from '../page';

/** Derives again what is said of events that carried out others: it was seen where the first of the two was, though the other was hidden. */
export const deriveCarriedOut = (db: Db): Promise<void> =>
  writeEachPage(db, pagesOfFacts(reading(db), 'CARRIES_OUT'), async (run, facts) => {
    const statements = await statedOf(run, facts);
    await noteChanges(run, await derive(run, { ...UNTOUCHED, statements }));
  });
