import { checkGraph } from '../../src/write/check';
import type { Batch } from '../../src/write/record';
import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';
import { refused } from '../support/refused';
import { entity, source } from '../support/records';

const graph = graphForEachTest();
const run = (cypher: string) => graph.db.write((each) => each(cypher));
const clashes = { code: 'Neo.ClientError.Schema.ConstraintValidationFailed' };

/** A batch as somebody may send it who does not heed its types. */
const careless = (entities: unknown[]) => ({ entities }) as Batch;

describe('what a UNIQUE constraint lets pass', () => {
  it('nodes without the property: the check of the graph finds each', async () => {
    await run('CREATE (:Entity {loose: true}), (:Entity {loose: true}), (:Source {loose: true})');
    const problems = await checkGraph(graph.db);
    await run('MATCH (n {loose: true}) DELETE n');
    expect(problems.filter((line) => line.includes('has no id or no label of the model'))).toHaveLength(3);
  });

  it('entities without their owner’s key: the check of the graph finds each', async () => {
    await write(graph.db, { entities: [entity('ana'), entity('bea')] });
    await run('MATCH (n:Person) SET n.kept = n.ref REMOVE n.ref');
    const problems = await checkGraph(graph.db);
    await run('MATCH (n:Person) SET n.ref = n.kept REMOVE n.kept');
    expect(problems.filter((line) => line.endsWith('has no key of its owner'))).toHaveLength(2);
  });

  it('records without a key: the writer refuses them', async () => {
    const { ref: _, ...nameless } = entity('ana');
    expect(await refused(graph.db, careless([nameless, nameless]))).toEqual([
      expect.stringContaining('ref: '),
      expect.stringContaining('ref: '),
    ]);
  });
});

describe('what a UNIQUE constraint takes for the same', () => {
  it('1 and 1.0', async () => {
    const both = "CREATE (:Source {id: 'a', ref: 1}), (:Source {id: 'b', ref: 1.0})";
    await expect(run(both)).rejects.toMatchObject(clashes);
  });

  it('no two keys of the writer’s: they are text, and a number is refused', async () => {
    expect(await refused(graph.db, careless([{ ...entity('ana'), ref: 1 }]))).toHaveLength(1);
    const { entities, sources } = await write(graph.db, {
      entities: [entity('1'), entity('1.0'), entity('01')],
      sources: [source('1')],
    });
    expect([entities, sources]).toEqual([3, 1]);
  });
});
