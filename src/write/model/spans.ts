import { type Db, reading } from '../../db';
import { apply } from '../apply';
import { deriveFacts } from '../derive/fact';
import { pagesOfFacts } from '../page';
import { lock } from '../writer';

/** Derives detentions again, which had no spans: nobody sees them otherwise, so no change is noted. */
export async function deriveSpans(db: Db): Promise<void> {
  for await (const detentions of pagesOfFacts(reading(db), 'DETAINED_AT')) {
    await db.write(async (run) => {
      await lock(run);
      await apply(run, await deriveFacts(run, 'DETAINED_AT', detentions));
    });
  }
}
