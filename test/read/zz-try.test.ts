import { checkGraph } from '../../src/write/check';
import { makeWorld } from '../support/slow/world';
import { executeSlowly } from '../support/slow/execute';
import { execute } from '../support/execute';
jest.setTimeout(200000);
test('it', async () => {
  const t = Date.now();
  const { db, graph } = await makeWorld();
  console.log('made', Date.now() - t, graph.nodes.length, graph.links.length);
  console.log(await checkGraph(db));
  const q = '{ persons(first:100) { nodes { __typename id name statements { nodes { id } } detentions { totalCount nodes { id prison { id } inCharge { nodes { overlap post { id } } } } } } } }';
  for (const level of [0, 1, 2] as const) {
    const t1 = Date.now();
    const a = await execute(db, level, q);
    const t2 = Date.now();
    const b = await executeSlowly(graph, level, q);
    console.log(level, t2 - t1, Date.now() - t2, a.errors, b.errors, JSON.stringify(a.data) === JSON.stringify(b.data), JSON.stringify(a.data).length);
  }
  await db.close();
});
