import { type ExecutionResult, graphql } from 'graphql';
import type { Db } from '../../src/db';
import type { Level } from '../../src/level';
import { asking } from '../../src/read/ask';
import { fieldResolver, schemaFor } from '../../src/schema';

export interface Executed extends ExecutionResult<Record<string, never>> {
  /** The statements that went to Neo4j, in order. */
  statements: string[];
}

/** Answers in process as somebody of a level, and tells what was asked of Neo4j. */
export async function execute(db: Db, level: Level, source: string, variableValues = {}): Promise<Executed> {
  const statements: string[] = [];
  const ask = asking((cypher, parameters) => {
    statements.push(cypher);
    return db.read(cypher, parameters);
  });
  const contextValue = { level, ask };
  const schema = schemaFor(level);
  const result = await graphql({ schema, source, variableValues, contextValue, fieldResolver: fieldResolver as never });
  return { ...(result as ExecutionResult<Record<string, never>>), statements };
}
