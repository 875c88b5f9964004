import { newerOf } from './claim';
import { writeEntities, nameEntities, type Standing, type WaitingEntity } from './entity';
import { writeFigures, type WaitingFigure } from './figure';
import type { Gathered } from './gather';
import { endGraph, makeGraphFiles } from './graph';
import { makeDerived } from './known';
import { waitingIn } from './share';
import { deriveShares } from './threads';
import { makeSpill } from './spill';
import { writeSources } from './source';
import { tell } from './statement';

/** Writes what was gathered as the files of a graph, with all that is derived; gives neo4j-admin's words for them. */
export async function writeGraph(
  gathered: Gathered,
  folder: string,
  secret: string,
  progress: (statements: number) => void,
): Promise<string[]> {
  const { newer, statements } = gathered;
  const files = makeGraphFiles(folder);
  const derived = makeDerived();
  const entities = makeSpill<WaitingEntity>(folder, 'waiting-entities');
  await nameEntities(gathered, files, derived, entities);
  await writeSources(gathered, files, derived);
  for (const partition of statements) partition.flush();
  const shares = await deriveShares({ folder, secret, derived: derived.shared(), newer }, progress);
  const keysOfNewer = new Map(shares.flatMap((share) => [...share.keysOfNewer]));
  for (const number of shares.keys()) {
    for await (const each of waitingIn(folder, number).read())
      tell(each, newerOf(String(each.properties.id), newer, keysOfNewer), { files, derived });
  }
  await writeFigures(gathered, files, derived, makeSpill<WaitingFigure>(folder, 'waiting-figures'));
  await writeEntities(entities, files, together(shares.map(({ standing }) => standing)));
  for (const [id, by] of newer) files.link('SUPERSEDED_BY', id, by);
  return endGraph(
    files,
    shares.map((share) => share.files),
  );
}

/** What was found in shares that have no entity in common. */
function together(all: readonly Standing[]): Standing {
  return {
    posts: new Map(all.flatMap(({ posts }) => [...posts])),
    dates: new Map(all.flatMap(({ dates }) => [...dates])),
    carriedOut: new Map(all.flatMap(({ carriedOut }) => [...carriedOut])),
  };
}
