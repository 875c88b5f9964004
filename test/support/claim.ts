import { connect, type Target } from '../../src/db';
import { StartError } from '../../src/errors';

/** An index, since tests delete every node: it marks a graph as ours to empty. */
const MARK = 'habeas_test_graph';

/** Makes a given Neo4j ours for this run; a StartError says so when it holds data that no test made. */
export async function claim(target: Target): Promise<void> {
  const db = await connect(target);
  try {
    const [indexes] = await db.read('SHOW INDEXES YIELD name WHERE name = $mark RETURN count(*)', { mark: MARK });
    const [nodes] = await db.read('MATCH (n) WITH n LIMIT 1 RETURN count(n)', {});
    if (indexes?.[0] === 0 && nodes?.[0] !== 0) {
      throw new StartError(
        'The Neo4j at NEO4J_URI holds data, and tests delete everything: give an empty one, or unset NEO4J_URI.',
      );
    }
    await db.write((run) => run(`CREATE INDEX ${MARK} IF NOT EXISTS FOR (n:HabeasTestGraph) ON (n.mark)`));
  } finally {
    await db.close();
  }
}
