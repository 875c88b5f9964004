import { write, type Written } from '../../src/write/writer';
import type { Batch } from '../../src/write/record';
import { graphForEachTest } from '../support/graph';
import { refused } from '../support/refused';
import { entity, figure, stage, statement } from '../support/records';

const graph = graphForEachTest();

const put = (batch: Batch): Promise<Written> => write(graph.db, batch);
const rows = (cypher: string) => graph.db.read(cypher, {});

describe('a batch with something wrong', () => {
  test('is refused as a whole, with all that is wrong between its records and the graph', async () => {
    const lines = await refused(graph.db, {
      ...stage(),
      statements: [
        statement('s1', { subject: 'nobody', object: 'ana' }),
        statement('s2', { source: 'nothing', assertedBy: 'nothing' }),
        statement('s3', { assertedBy: 'paper:Reuters' }),
        statement('s4', { fact: 's5' }),
        statement('s5', { subject: 'bea' }),
        statement('s6', { fact: 's7', object: '?' }),
        statement('s7', { fact: 's6', object: '?' }),
        statement('s8', { supersedes: 's9' }),
        statement('s9', { supersedes: 's8' }),
      ],
      figures: [
        figure('f1', { partOf: 'f9' }),
        figure('f2', { supersedes: 'f3' }),
        figure('f3', { assertedBy: 'bea' }),
      ],
      withdrawals: ['gone'],
    });
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([
      ...['figures f1 partOf', 'figures f2 assertedBy'],
      ...['statements s1 object', 'statements s1 subject', 'statements s2 assertedBy', 'statements s2 source'],
      ...['statements s3 assertedBy', 'statements s4 fact', 'statements s6 fact', 'statements s7 fact'],
      ...['statements s8 supersedes', 'statements s9 supersedes', 'withdrawals gone '],
    ]);
    expect(await rows('MATCH (n) WHERE NOT n:Revision AND NOT n:Unknown RETURN count(*)')).toEqual([[0]]);
    expect(await rows('MATCH (r:Revision) RETURN r.revision0, r.revision1, r.revision2')).toEqual([[0, 0, 0]]);
  });

  test('may not make a person a prison', async () => {
    await put(stage());
    expect(await refused(graph.db, { entities: [entity('ana', { kind: 'PRISON' })] })).toEqual([
      'entities ana kind: is another than before; give the new entity a key of its own',
    ]);
  });

  test('may not let the public see that something hidden superseded what it sees', async () => {
    await put({ ...stage(), statements: [statement('s1', {})] });
    const hidden = statement('s2', { supersedes: 's1', visibility: 'RESTRICTED' });
    expect(await refused(graph.db, { statements: [hidden] })).toEqual([
      expect.stringMatching(/^statements s2 visibility: would let/),
    ]);
    await put({ statements: [statement('s1', { visibility: 'RESTRICTED' }), hidden] });
    expect(await refused(graph.db, { statements: [statement('s1', {})] })).toEqual([
      expect.stringContaining('statements s1 visibility'),
    ]);
  });
});
