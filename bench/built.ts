import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as db from '../src/db';
import type * as nouns from '../src/graph/nouns';
import type * as ask from '../src/read/ask';
import type * as execute from '../src/read/execute';
import type * as wholes from '../src/read/wholes';
import type * as schema from '../src/graphql/schema';

interface Modules {
  db: typeof db;
  'graph/nouns': typeof nouns;
  'read/ask': typeof ask;
  'read/execute': typeof execute;
  'read/wholes': typeof wholes;
  'graphql/schema': typeof schema;
}

/** A module of Habeas as `npm start` runs it: what makes JavaScript of the benchmark's own TypeScript makes it a third slower. */
export const built = <File extends keyof Modules>(file: File) =>
  createRequire(__filename)(join(__dirname, '..', 'dist', file)) as Modules[File];
