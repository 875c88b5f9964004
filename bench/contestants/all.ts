import type { Contestant } from './contestant';
import { dataloader } from './dataloader';
import { driver } from './driver';
import { http } from './http';
import { byLevels, inProcess } from './inProcess';
import { neo4jGraphql, neo4jGraphqlCypher, neo4jGraphqlTuned } from './peers';
import { fixed } from './static';

/** The first is what the others are compared with. */
export const contestants: readonly Contestant[] = [
  driver,
  inProcess,
  byLevels,
  http,
  dataloader,
  fixed,
  neo4jGraphql,
  neo4jGraphqlTuned,
  neo4jGraphqlCypher,
];
