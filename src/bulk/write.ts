import type { ForeseenIds } from '../import/foresee';
import { writeEntities, nameEntities, type WaitingEntity } from './entity';
import { writeFigures, type WaitingFigure } from './figure';
import type { Gathered } from './gather';
import { makeGraphFiles } from './graph';
import { makeDerived } from './known';
import { makeSpill } from './spill';
import { writeSources } from './source';
import { writeStatements, type WaitingStatement } from './statement';

/** Writes what was gathered as the files of a graph, with all that is derived; gives neo4j-admin's words for them. */
export async function writeGraph(
  gathered: Gathered,
  folder: string,
  ids: ForeseenIds,
  progress: (statements: number) => void,
): Promise<string[]> {
  const files = makeGraphFiles(folder);
  const derived = makeDerived();
  const standing = { posts: new Map(), dates: new Map(), carriedOut: new Map() };
  const entities = makeSpill<WaitingEntity>(folder, 'waiting-entities');
  await nameEntities(gathered, files, derived, entities);
  await writeSources(gathered, files, derived);
  const waiting = makeSpill<WaitingStatement>(folder, 'waiting-statements');
  await writeStatements(gathered, waiting, { ids, files, derived, standing, progress });
  await writeFigures(gathered, files, derived, makeSpill<WaitingFigure>(folder, 'waiting-figures'));
  await writeEntities(entities, files, standing);
  for (const [older, newer] of gathered.newer) files.link('SUPERSEDED_BY', older, newer);
  return files.end();
}
