import { type Db, reading } from '../../db';
import { noteChanges } from '../feed/change';
import { pagesOfFacts } from '../page';
import { lock } from '../writer';
import { derive, statedOf, UNTOUCHED } from '../derive/derive';

/** Derives again what is said of events that carried out others: it was seen where the first of the two was, though the other was hidden. */
export async function deriveCarriedOut(db: Db): Promise<void> {
  for await (const facts of pagesOfFacts(reading(db), 'CARRIES_OUT')) {
    await db.write(async (run) => {
      await lock(run);
      const statements = await statedOf(run, facts);
      await noteChanges(run, await derive(run, { ...UNTOUCHED, statements }));
    });
  }
}
