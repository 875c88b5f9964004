import neo4j, { type QueryResult } from 'neo4j-driver';
import { typed } from '../../src/db';
import { testTarget } from './neo4j';

export interface Profile {
  rows: unknown[][];
  /** How often the store was looked at. */
  hits: number;
}

interface Plan {
  operatorType: string;
  dbHits?: number;
  children: Plan[];
}

/** What a reading statement finds, and what it costs the database. */
export async function profile(cypher: string, parameters: Record<string, unknown>): Promise<Profile> {
  const { records, summary } = await run(`PROFILE ${cypher}`, parameters);
  const hits = summary.profile ? [...walk(summary.profile)].reduce((sum, { dbHits = 0 }) => sum + dbHits, 0) : 0;
  return { rows: records.map((record) => [...record.values()]), hits };
}

/** The operators of a statement's plan, from the result down to the store. */
export async function operatorsOf(cypher: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { summary } = await run(`EXPLAIN ${cypher}`, parameters);
  return summary.plan ? [...walk(summary.plan)].map(({ operatorType }) => operatorType.replace('@neo4j', '')) : [];
}

async function run(cypher: string, parameters: Record<string, unknown>): Promise<QueryResult> {
  const { uri, user, password } = testTarget();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await driver.executeQuery(cypher, typed(parameters), { routing: 'READ' });
  } finally {
    await driver.close();
  }
}

function* walk(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.children) yield* walk(child);
}
