import { type ExecutionResult, graphql } from 'graphql';
import type { Db } from '../../src/db';
import type { Level } from '../../src/level';
import { asking } from '../../src/read/ask';
import type { Wholes } from '../../src/read/wholes';
import { fieldResolver, schemaFor } from '../../src/schema';

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

/** Answers in process as somebody of a level, and tells what was asked of Neo4j. */
export async function execute(
  db: Db,
  level: Level,
  source: string,
  variableValues = {},
  { wholes, reword = (cypher) => cypher }: Way = {},
): Promise<Executed> {
  const statements: string[] = [];
  const steps: string[] = [];
  const ask = asking((cypher, parameters, step) => {
    statements.push(cypher);
    steps.push(step);
    return db.read(reword(cypher, step), parameters);
  });
  const contextValue = { level, ask, wholes };
  const schema = schemaFor(level);
  const result = await graphql({ schema, source, variableValues, contextValue, fieldResolver: fieldResolver as never });
  return { ...(result as ExecutionResult<Record<string, never>>), statements, steps };
}
