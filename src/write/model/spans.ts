import { type Db, reading } from '../../db';
import { apply } from '../apply';
import { deriveFacts } from '../derive/fact';
import { pagesOfFacts, writeEachPage } from '../page';

/** Derives detentions again, which had no spans: nobody sees them otherwise, so no change is noted. */
export const deriveSpans = (db: Db): Promise<void> =>
  writeEachPage(db, pagesOfFacts(reading(db), 'DETAINED_AT'), async (run, detentions) => {
    await apply(run, await deriveFacts(run, 'DETAINED_AT', detentions));
  });
