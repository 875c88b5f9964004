import { connect, type Db } from '../../../src/db';
import { seed } from '../../../src/seed';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { emptyGraph } from '../graph';
import { testTarget } from '../neo4j';
import { fixture } from './fixture';
import { type Graph, loadGraph } from './graph';

/** The story and the fixture in Neo4j, and the same in memory. */
export interface World {
  db: Db;
  graph: Graph;
  /** What was written after the story: the fixture is another each time that it is made. */
  batches: Batch[];
}

/** Fills the tests' graph and loads it back. */
export async function makeWorld(): Promise<World> {
  const db = await connect(testTarget());
  await emptyGraph(db);
  await seed(db, () => undefined);
  const batches = fixture();
  for (const batch of batches) await write(db, batch);
  return { db, graph: await loadGraph(db), batches };
}
