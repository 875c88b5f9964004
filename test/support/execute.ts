import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import type { Level } from '../../src/level';
import { asking } from '../../src/read/ask';
import { executeDocument } from '../../src/read/execute';
import type { Wholes } from '../../src/read/wholes';
import { schemaFor } from '../../src/graphql/schema';

export interface Executed extends ExecutionResult<Record<string, never>> {
  /** The texts that were sent to Neo4j. */
  statements: string[];
  /** The steps that they were for. */
  steps: string[];
}

/** How a question is read, where it is not as usual. */
export interface Way {
  wholes?: Wholes;
  /** What is sent in place of a statement. */
  reword?: (cypher: string, step: string) => string;
}

/** Each question goes with all that can be read with it as one statement, however seldom it is asked. */
export const WHOLE: Way = { wholes: { isPlanned: () => true } };

/** What is asked again is asked in the same document, as a server keeps it: what is kept for it must do for any variables. */
const documents = new LRUCache<string, DocumentNode>({ max: 1_000 });

function documentOf(level: Level, text: string): DocumentNode {
  const key = `${level} ${text}`;
  const document = documents.get(key) ?? parse(text);
  documents.set(key, document);
  return document;
}

/** Answers in process as somebody of a level, and tells what was asked of Neo4j. */
export async function execute(
  db: Db,
  level: Level,
  text: string,
  variables = {},
  { wholes, reword = (cypher) => cypher }: Way = {},
): Promise<Executed> {
  const statements: string[] = [];
  const steps: string[] = [];
  const ask = asking((cypher, parameters, step) => {
    statements.push(cypher);
    steps.push(step);
    return db.read(reword(cypher, step), parameters);
  });
  const context = { level, ask, wholes };
  const result = await executeDocument(nouns, {
    schema: schemaFor(level),
    document: documentOf(level, text),
    variables,
    context,
  });
  return { ...(result as ExecutionResult<Record<string, never>>), statements, steps };
}
