import { cypherFile } from '../cypher';
import type { Db, Run } from '../db';
import { withType, type FactType } from './relation';
import { lock } from './writer';

/** All ids of nodes with a label, a page at a time. */
export const pagesOfNodes = (run: Run, label: string): AsyncGenerator<string[]> =>
  pages(run, cypherFile('model/pageOfNodes').replaceAll('NOUN', label));

/** All ids of facts of a type, a page at a time. */
export const pagesOfFacts = (run: Run, type: FactType): AsyncGenerator<string[]> =>
  pages(run, withType(cypherFile('model/pageOfFacts'), type));

/** Writes what each page of ids asks for, in a transaction of its own, between which others may write. */
export async function writeEachPage(
  db: Db,
  ids: AsyncGenerator<string[]>,
  work: (run: Run, page: string[]) => Promise<void>,
): Promise<void> {
  for await (const page of ids) {
    await db.write(async (run) => {
      await lock(run);
      await work(run, page);
    });
  }
}

async function* pages(run: Run, cypher: string): AsyncGenerator<string[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const ids: string[] = (await run(cypher, { m: { after } })).map(([id]) => String(id));
    if (ids.length > 0) yield ids;
    after = ids.at(-1);
  }
}
