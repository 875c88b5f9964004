import neo4j from 'neo4j-driver';
import { testTarget } from './neo4j';

export interface Profile {
  /** How often the store was looked at. */
  hits: number;
  /** The operators of the plan, from the result down to the store. */
  operators: string[];
}

interface Plan {
  operatorType: string;
  dbHits: number;
  children: Plan[];
}

/** What a reading statement costs the database. */
export async function profile(cypher: string, m: object, n: number, t = 0): Promise<Profile> {
  const { uri, user, password } = testTarget();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const parameters = { m, n: neo4j.int(n), t: neo4j.int(t) };
    const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, parameters, { routing: 'READ' });
    const plans = summary.profile ? [...walk(summary.profile)] : [];
    return {
      hits: plans.reduce((sum, plan) => sum + plan.dbHits, 0),
      operators: plans.map(({ operatorType }) => operatorType.replace('@neo4j', '')),
    };
  } finally {
    await driver.close();
  }
}

function* walk(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.children) yield* walk(child);
}
