import type { Level } from '../../src/level';
import { standingOf, erase, setHidden } from '../../src/write/takedown';
import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';
import { answer } from '../support/story';
import { entity, source, stage, statement } from '../support/records';

const graph = graphForEachTest();

const event = (ref: string) => entity(ref, { kind: 'EVENT', type: 'ANNOUNCEMENT' });
const idOf = async (ref: string) =>
  String((await graph.db.read('MATCH (n:Entity|Statement {ref: $ref}) RETURN n.id', { ref }))[0]?.[0]);

/** Erases an entity by the owner's key. */
async function eraseOf(ref: string): Promise<void> {
  const id = await idOf(ref);
  await graph.db.write(async (run) => erase(run, id, (await standingOf(run, [id])).get(id)?.ref ?? null));
}

interface Told {
  changes: { nodes: { id: string; kind: string; record: object | null }[]; pageInfo: { endCursor: string | null } };
}

/** What a level is told after a cursor. */
async function toldAfter(after: string | null, level: Level = 0) {
  const query = `query ($after: String) { changes(first: 100, after: $after) {
    nodes { id kind record { id } } pageInfo { endCursor }
  } }`;
  return (await answer<Told>(graph.db, query, { after }, level)).changes;
}

/** What everybody is told of by an act, by id. */
async function toldBy(act: () => Promise<void>): Promise<Map<string, string>> {
  const { endCursor } = (await toldAfter(null)).pageInfo;
  await act();
  const { nodes } = await toldAfter(endCursor);
  return new Map(nodes.map(({ id, kind }) => [id, kind]));
}

/** Of all that the feed says is there, what is not. */
async function missing(level: Level): Promise<object[]> {
  const { nodes } = await toldAfter(null, level);
  return nodes.filter(({ kind, record }) => kind !== 'HIDDEN' && record === null);
}

const BEA = `{ persons { nodes { name detentions { nodes {
  prison { name } status period { start { notBefore } }
  statements { nodes { id state supersededBy { id } } }
} } } } }`;

describe('where the asserter took one person for another', () => {
  /** Said first of Bea, then of Ana, then of Bea again, each time in the place of what was said before. */
  const chain = () =>
    write(graph.db, {
      ...stage(),
      statements: [
        statement('s0', { subject: 'bea', object: 'helicoide', from: '2023' }),
        statement('s1', { subject: 'ana', object: 'helicoide', from: '2023-05', supersedes: 's0' }),
        statement('s2', { subject: 'bea', object: 'helicoide', from: '2024', supersedes: 's1' }),
      ],
    });

  test('what is said of the other stays when one is erased; what was replaced counts no more than before', async () => {
    await chain();
    const [s0, s1, s2] = [await idOf('s0'), await idOf('s1'), await idOf('s2')];
    const told = await toldBy(() => eraseOf('ana'));
    expect(await answer(graph.db, BEA, {}, 0)).toEqual({
      persons: {
        nodes: [
          {
            name: 'bea',
            detentions: {
              nodes: [
                {
                  prison: { name: 'helicoide' },
                  status: 'SINGLE_ASSERTER',
                  period: { start: { notBefore: '2024-01-01' } },
                  statements: {
                    nodes: expect.arrayContaining([
                      { id: s0, state: 'WITHDRAWN', supersededBy: null },
                      { id: s2, state: 'ACCEPTED', supersededBy: null },
                    ]),
                  },
                },
              ],
            },
          },
        ],
      },
    });
    expect([s0, s1].map((id) => told.get(id))).toEqual(['WITHDRAWN', 'HIDDEN']);
    expect(await missing(0)).toEqual([]);
  });

  test('nothing that is said of one is left when both are erased', async () => {
    await chain();
    await eraseOf('bea');
    await eraseOf('ana');
    expect(await graph.db.read('MATCH (s:Statement) RETURN s.ref', {})).toEqual([]);
    expect(await missing(2)).toEqual([]);
  });
});

test('detentions in a prison that is erased are told as gone, and what else was said by the same statements is worked out again', async () => {
  const { entities } = stage();
  await write(graph.db, {
    entities,
    sources: [source('paper'), source('leaf')],
    statements: [
      statement('s1', { object: 'helicoide', from: '2024' }),
      statement('s2', { from: '2024', fact: 's1', assertedBy: 'leaf', source: 'leaf' }),
    ],
  });
  const s2 = await idOf('s2');
  const told = await toldBy(() => eraseOf('rodeo'));
  expect(told.get(s2)).toBe('HIDDEN');
  expect(await missing(0)).toEqual([]);
  expect(await answer(graph.db, '{ detentions { nodes { prison { name } status } } }')).toEqual({
    detentions: { nodes: [{ prison: { name: 'helicoide' }, status: 'SINGLE_ASSERTER' }] },
  });
});

describe('that an event carried out one which is taken down', () => {
  const CARRIED =
    '{ events { nodes { name carriesOut { totalCount } statements { nodes { text } } } } sources { nodes { statements { totalCount } } } }';
  const GONE = {
    events: { nodes: [{ name: 'done', carriesOut: { totalCount: 0 }, statements: { nodes: [] } }] },
    sources: { nodes: [{ statements: { totalCount: 0 } }] },
  };
  const put = () =>
    write(graph.db, {
      entities: [event('done'), event('plan-canary')],
      sources: [source('paper')],
      statements: [
        statement('s-canary', { subject: 'done', relation: 'CARRIES_OUT', object: 'plan-canary', text: 'Canary.' }),
      ],
    });

  test('is hidden with it from every level, and comes back with it', async () => {
    await put();
    const before = await answer(graph.db, CARRIED);
    const [id, said] = [await idOf('plan-canary'), await idOf('s-canary')];
    const told = await toldBy(() => graph.db.write((run) => setHidden(run, id, true)));
    expect(told.get(said)).toBe('HIDDEN');
    for (const level of [0, 1, 2] as const) expect(await answer(graph.db, CARRIED, {}, level)).toEqual(GONE);
    await graph.db.write((run) => setHidden(run, id, false));
    expect(await answer(graph.db, CARRIED)).toEqual(before);
  });

  test('is erased with it, and no key is left that names it', async () => {
    await put();
    await write(graph.db, {
      entities: [event('other')],
      statements: [
        statement('s2', { subject: 'done', relation: 'CARRIES_OUT', object: 'other', fact: 's-canary', text: 'Open.' }),
      ],
    });
    await eraseOf('plan-canary');
    const rows = await graph.db.read(
      'MATCH (node) OPTIONAL MATCH (node)-[link]->() RETURN properties(node), collect(properties(link))',
      {},
    );
    expect(JSON.stringify(rows)).not.toMatch(/canary/i);
    expect(await answer(graph.db, '{ events { nodes { name statements { nodes { text } } } } }')).toEqual({
      events: {
        nodes: [
          { name: 'done', statements: { nodes: [{ text: 'Open.' }] } },
          { name: 'other', statements: { nodes: [] } },
        ],
      },
    });
    expect(await missing(0)).toEqual([]);
  });
});
