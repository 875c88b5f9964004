import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';
import { answer } from '../support/story';
import { entity, figure, source, stage, statement } from '../support/records';

const graph = graphForEachTest();

test('an id or a prison that a level may not see filters and joins nothing', async () => {
  const { entities, sources } = stage();
  await write(graph.db, {
    entities: [...entities, entity('place', { kind: 'PRISON', visibility: 'PARTNER' })],
    sources: [...sources, source('leaf', { publisher: 'Hidden Press', visibility: 'PARTNER' })],
    statements: [
      statement('s1', { object: 'place', from: '2024-01-01' }),
      statement('s2', { object: 'place', from: '2024-02-01', subject: 'bea' }),
    ],
    figures: [
      figure('f1', { assertedBy: 'leaf', source: undefined, sources: [{ source: 'leaf' }, { source: 'paper' }] }),
    ],
  });
  const { organisations } = await answer<{ organisations: { nodes: { id: string }[] } }>(
    graph.db,
    '{ organisations(where: { text: "hidden press" }) { nodes { id } } }',
    {},
    1,
  );
  const query = `query ($id: ID!) {
    sources(where: { publisher: $id }) { totalCount }
    figures(where: { assertedBy: $id }) { totalCount }
    persons { nodes { name detentions { totalCount } codetainees { totalCount } } }
  }`;
  const seen = async (level: 0 | 1) => answer(graph.db, query, { id: organisations.nodes[0]?.id }, level);
  const of = (pairs: number) =>
    ['ana', 'bea'].map((name) => ({ name, detentions: { totalCount: 1 }, codetainees: { totalCount: pairs } }));
  expect(await seen(0)).toEqual({ sources: { totalCount: 0 }, figures: { totalCount: 0 }, persons: { nodes: of(0) } });
  expect(await seen(1)).toEqual({ sources: { totalCount: 1 }, figures: { totalCount: 1 }, persons: { nodes: of(1) } });
}, 60_000);

test('a medium that is hidden, or a name of it that is, takes no source away from the medium that everybody sees', async () => {
  const { entities, sources } = stage();
  const spoken = { assertedBy: 'leaf', sources: [{ source: 'leaf' }, { source: 'paper' }], source: undefined };
  await write(graph.db, {
    entities,
    sources: [
      ...sources,
      source('leaf', { publisher: 'Oculto', visibility: 'PARTNER' }),
      source('open', { publisher: 'Oculto' }),
    ],
    statements: [statement('s1', spoken)],
  });
  const query =
    '{ persons { nodes { name detentions { nodes { statements { nodes { assertedBy { ... on Entity { id name } } } } } } } } }';
  const before = await answer(graph.db, query);
  expect(JSON.stringify(before)).toContain('Oculto');
  const medium = { kind: 'ORGANISATION', type: 'MEDIA' } as const;
  await write(graph.db, {
    entities: [
      entity('hidden', { ...medium, names: [{ text: 'Oculto' }], visibility: 'PARTNER' }),
      entity('known', { ...medium, names: [{ text: 'Known' }, { text: 'Oculto', visibility: 'RESTRICTED' }] }),
    ],
    sources: [source('leaf', { publisher: 'Oculto', visibility: 'PARTNER', title: 'Another' })],
  });
  expect(await answer(graph.db, query)).toEqual(before);
}, 60_000);
