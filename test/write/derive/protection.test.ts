import type { Level } from '../../../src/level';
import type { Batch } from '../../../src/write/record';
import { write } from '../../../src/write/writer';
import { graphForEachTest } from '../../support/graph';
import { answer } from '../../support/story';
import { entity, stage, statement } from '../../support/records';

const graph = graphForEachTest();

const LIFE: Batch = {
  statements: [
    statement('held', { from: '2024-01-01', to: '2024-12-31' }),
    statement('held-too', { subject: 'bea', from: '2024-01-01', to: '2024-12-31' }),
    statement('kin', { relation: 'PARENT_OF', subject: 'bea', object: 'ana' }),
    statement('says', { relation: 'SAYS', object: undefined, text: 'Ana is in El Rodeo with her mother.' }),
    statement('custody', { relation: 'IN_CUSTODY', object: undefined }),
    statement('noted', { relation: 'IN_CUSTODY', object: undefined, note: 'In El Rodeo.' }),
    statement('freed', { relation: 'RELEASED_ON', object: 'wave', from: '2025-01-01', to: '2025-01-01' }),
  ],
};

const FACTS = 'totalCount nodes { id status }';
const ALL = `query ($ana: ID!, $bea: ID!) {
  persons(where: { held: { on: "2024-06-01" } }) { nodes { name } }
  detentions { totalCount nodes { person { name } } }
  prisons { nodes { name detentions { totalCount } } }
  sources { nodes { statements { totalCount } } }
  paths(from: $ana, to: $bea) { length }
  ana: person(id: $ana) {
    name
    detentions { ${FACTS} }
    relatives { ${FACTS} }
    codetainees { totalCount }
    timeline { totalCount }
    releases { totalCount }
    statements { nodes { relation text note } }
  }
  bea: person(id: $bea) { relatives { totalCount } codetainees { totalCount } }
}`;

async function ids(): Promise<{ ana: string; bea: string }> {
  const rows = await graph.db.read("MATCH (n:Person) WHERE n.ref IN ['ana', 'bea'] RETURN n.ref, n.id", {});
  return Object.fromEntries(rows) as { ana: string; bea: string };
}

const all = async (level: Level) => JSON.stringify(await answer(graph.db, ALL, await ids(), level));
const kinds = async (level: Level) => {
  const { changes } = await answer<{ changes: { nodes: { kind: string; record: unknown }[] } }>(
    graph.db,
    '{ changes(first: 100) { nodes { kind record { __typename } } } }',
    {},
    level,
  );
  return changes.nodes.filter(({ kind }) => kind === 'HIDDEN').length;
};

test.each(['MINOR', 'AT_RISK'] as const)(
  'of a person who is %s the public learns no place, no relative and no words, and partners as before',
  async (protection) => {
    await write(graph.db, { ...stage(), ...LIFE });
    const partners = await all(1);
    await write(graph.db, { entities: [entity('ana', { protection })] });
    expect(await all(1)).toBe(partners);
    expect(JSON.parse(await all(0))).toEqual({
      persons: { nodes: [{ name: 'bea' }] },
      detentions: { totalCount: 1, nodes: [{ person: { name: 'bea' } }] },
      prisons: {
        nodes: [
          { name: 'helicoide', detentions: { totalCount: 0 } },
          { name: 'rodeo', detentions: { totalCount: 1 } },
        ],
      },
      sources: { nodes: [{ statements: { totalCount: 3 } }] },
      paths: [],
      ana: {
        name: 'ana',
        detentions: { totalCount: 0, nodes: [] },
        relatives: { totalCount: 0, nodes: [] },
        codetainees: { totalCount: 0 },
        timeline: { totalCount: 1 },
        releases: { totalCount: 1 },
        statements: { nodes: [{ relation: 'IN_CUSTODY', text: null, note: null }] },
      },
      bea: { relatives: { totalCount: 0 }, codetainees: { totalCount: 0 } },
    });
  },
  60_000,
);

test('a protection that comes later takes away what was public, tells copies so, and gives it back when it ends', async () => {
  await write(graph.db, { ...stage(), ...LIFE });
  const before = await all(0);
  await write(graph.db, { entities: [entity('ana', { protection: 'AT_RISK' })] });
  expect(await all(0)).not.toBe(before);
  // A detention, a kinship in both directions, and the four statements that tell of them or use words.
  expect(await kinds(0)).toBe(7);
  expect(await kinds(1)).toBe(0);
  await write(graph.db, { entities: [entity('ana')] });
  expect(await all(0)).toBe(before);
}, 60_000);

test('a person protected from the start is as one of whom nothing of it was ever said', async () => {
  const { entities, sources } = stage();
  const [, ...others] = entities;
  const open = LIFE.statements!.filter(({ ref }) => ['held-too', 'custody', 'freed'].includes(ref));
  await write(graph.db, { entities: [entity('ana', { protection: 'MINOR' }), ...others], sources, statements: open });
  const before = await all(0);
  await write(graph.db, { statements: LIFE.statements!.filter((each) => !open.includes(each)) });
  expect(await all(0)).toBe(before);
}, 60_000);

test('a statement that is seen is not superseded by one that is kept from who sees it, which would tell that it is there', async () => {
  const { entities, sources } = stage();
  const [, ...others] = entities;
  await write(graph.db, {
    entities: [
      entity('ana', { protection: 'MINOR' }),
      ...others,
      entity('hidden', { visibility: 'PARTNER' }),
      entity('nameless', { names: [{ text: 'Nameless', visibility: 'PARTNER' }] }),
    ],
    sources,
    statements: [statement('s', { subject: 'bea' }), statement('says', { relation: 'IN_CUSTODY', object: undefined })],
  });
  const newer: Batch['statements'] = [
    statement('s1', { subject: 'hidden', supersedes: 's' }),
    statement('s2', { subject: 'nameless', supersedes: 's' }),
    statement('s3', { subject: 'bea', relation: 'SIBLING_OF', object: 'ana', supersedes: 's' }),
    statement('s4', { relation: 'IN_CUSTODY', object: undefined, note: 'In El Rodeo.', supersedes: 'says' }),
  ];
  for (const each of newer)
    await expect(write(graph.db, { statements: [each] })).rejects.toThrow('hide the older one first');
}, 60_000);

test('only persons are protected', async () => {
  const refused = write(graph.db, { entities: [entity('rodeo', { kind: 'PRISON', protection: 'MINOR' })] });
  await expect(refused).rejects.toThrow('applies to persons alone');
});
