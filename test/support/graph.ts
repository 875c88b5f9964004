import { connect, type Db } from '../../src/db';
import { checkGraph } from '../../src/write/check';
import { migrate } from '../../src/write/model/model';
import { testTarget } from './neo4j';

const quiet = () => undefined;

/** Leaves the tests' graph with its model and nothing else. */
export async function emptyGraph(db: Db): Promise<void> {
  await migrate(db, quiet);
  // Relationships first: those of one node may be too many for a transaction.
  for (const gone of ['()-[gone]->()', '(gone) WHERE NOT gone:Revision AND NOT gone:Unknown']) {
    const some = `MATCH ${gone} WITH gone LIMIT 10000 DELETE gone RETURN count(*)`;
    let deleted = 1;
    while (deleted > 0) deleted = Number((await db.write((run) => run(some)))[0]?.[0]);
  }
  const anew = `MERGE (:Unknown {id: 'unknown'}) MERGE (node:Revision {id: 'revision'})
    SET node.revision0 = 0, node.revision1 = 0, node.revision2 = 0`;
  await db.write((run) => run(anew));
}

/** Gives each test of a file an empty graph, and checks the whole of it after each: for files whose tests write. */
export function graphForEachTest(): { readonly db: Db } {
  let db: Db;
  beforeAll(async () => {
    db = await connect(testTarget());
  });
  beforeEach(() => emptyGraph(db));
  afterEach(async () => {
    expect(await checkGraph(db)).toEqual([]);
  });
  afterAll(() => db.close());
  return {
    get db() {
      return db;
    },
  };
}
