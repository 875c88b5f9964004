import type { Level } from '../../src/level';
import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';
import { answer } from '../support/story';
import { figure, stage, statement } from '../support/records';

const graph = graphForEachTest();

interface Dated {
  writtenFrom: string | null;
  writtenTo: string | null;
  period: { start: object; end: object } | null;
}
const DATED = 'writtenFrom writtenTo period { start { notBefore notAfter } end { notBefore notAfter } }';
const NOTHING = { notBefore: null, notAfter: null };

const said = (level: Level = 0) =>
  answer<{ persons: { nodes: { statements: { nodes: Dated[] } }[] }; figures: { nodes: Dated[] } }>(
    graph.db,
    `{ persons(where: { text: "ana" }) { nodes { statements { nodes { ${DATED} } } } } figures { nodes { ${DATED} } } }`,
    {},
    level,
  );

test('a date that is doubted moves no bound, and is told as it is written', async () => {
  await write(graph.db, {
    ...stage(),
    statements: [
      statement('s1', { relation: 'IN_CUSTODY', object: undefined, from: '2024-06?', to: 'open' }),
      statement('s2', { relation: 'SAYS', object: undefined, text: 'Something.' }),
    ],
    figures: [figure('f', { from: '2024-06~' })],
  });
  const { persons, figures } = await said();
  const all = persons.nodes[0]?.statements.nodes ?? [];
  expect(all).toHaveLength(2);
  expect(all).toContainEqual({ writtenFrom: '2024-06?', writtenTo: 'open', period: { start: NOTHING, end: NOTHING } });
  expect(all).toContainEqual({ writtenFrom: null, writtenTo: null, period: null });
  const around = { notBefore: '2024-05-01', notAfter: '2024-07-31' };
  expect(figures.nodes).toEqual([{ writtenFrom: '2024-06~', writtenTo: null, period: { start: around, end: around } }]);
});

test('the dates of what a level may not see are nowhere for it', async () => {
  const hidden = { visibility: 'PARTNER' } as const;
  await write(graph.db, {
    ...stage(),
    statements: [statement('s', { relation: 'IN_CUSTODY', object: undefined, from: '2024-06?', ...hidden })],
    figures: [figure('f', { from: '2023?', ...hidden })],
  });
  expect(JSON.stringify(await said())).not.toMatch(/20\d\d/);
  expect(JSON.stringify(await said(1))).toMatch(/"2024-06\?".*"2023\?"/);
});
