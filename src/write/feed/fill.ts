import { type Db, reading } from '../../db';
import { pagesOfFacts, pagesOfNodes, writeEachPage } from '../page';
import { FACT_TYPES } from '../relation';
import { noteChanges, type Ids } from './change';

/** Notes everything in the graph that the feed has not told, a page at a time: whatever was done before is left as it is. */
export async function fillFeed(db: Db): Promise<void> {
  const read = reading(db);
  const note = (pages: AsyncGenerator<string[]>, of: (page: string[]) => Partial<Ids>) =>
    writeEachPage(db, pages, (run, page) => noteChanges(run, of(page)));
  await note(pagesOfNodes(read, 'Entity'), (entities) => ({ entities }));
  await note(pagesOfNodes(read, 'Source'), (sources) => ({ sources }));
  await note(pagesOfNodes(read, 'Statement'), (statements) => ({ statements }));
  await note(pagesOfNodes(read, 'Figure'), (figures) => ({ figures }));
  for (const type of FACT_TYPES) await note(pagesOfFacts(read, type), (ids) => ({ facts: new Map([[type, ids]]) }));
}
