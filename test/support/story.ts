import { connect, type Db } from '../../src/db';
import type { Level } from '../../src/level';
import { seed } from '../../src/seed';
import { execute } from './execute';
import { emptyGraph } from './graph';
import { testTarget } from './neo4j';

/** A test file that calls this asks the story in process: the answer's data, or the codes of its errors. */
export function story() {
  let db: Db;
  beforeAll(async () => {
    db = await connect(testTarget());
    await emptyGraph(db);
    await seed(db, () => undefined);
  }, 120_000);
  afterAll(() => db.close());
  return {
    get db() {
      return db;
    },
    ask: <T = Record<string, unknown>>(query: string, variables = {}, level: Level = 0) =>
      answer<T>(db, query, variables, level),
  };
}

/** What a question answers: plain data, or where it fails the messages. */
export async function answer<T = Record<string, unknown>>(
  db: Db,
  query: string,
  variables = {},
  level: Level = 0,
): Promise<T> {
  const { data, errors } = await execute(db, level, query, variables);
  return (errors ? { errors: errors.map(({ message }) => message) } : JSON.parse(JSON.stringify(data))) as T;
}
