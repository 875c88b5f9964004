import { write } from '../../src/write/writer';
import { execute } from '../support/execute';
import { answer } from '../support/story';
import { graphForEachTest } from '../support/graph';
import { entity, source, statement } from '../support/records';

const graph = graphForEachTest();

const event = (ref: string, type: string) => entity(ref, { kind: 'EVENT', type, names: [{ text: ref }] });

test('an announcement that took two spells to carry out is listed once, on every page', async () => {
  const carried = { subject: 'releases', relation: 'CARRIES_OUT' as const };
  await write(graph.db, {
    entities: [event('releases', 'RELEASE'), event('first', 'ANNOUNCEMENT'), event('second', 'ANNOUNCEMENT')],
    sources: [source('paper')],
    statements: [
      statement('s1', { ...carried, object: 'first' }),
      statement('s2', { ...carried, object: 'first', spell: 'again' }),
      statement('s3', { ...carried, object: 'second' }),
    ],
  });
  const query = `{ events(where: { kinds: [RELEASE] }) { nodes {
    all: carriesOut { totalCount nodes { name } }
    last: carriesOut(last: 1) { nodes { name } pageInfo { hasPreviousPage } }
  } } }`;
  expect(await answer(graph.db, query)).toEqual({
    events: {
      nodes: [
        {
          all: { totalCount: 2, nodes: [{ name: 'first' }, { name: 'second' }] },
          last: { nodes: [{ name: 'second' }], pageInfo: { hasPreviousPage: true } },
        },
      ],
    },
  });
});

test('who is known to have been free on a day was freed by then, though nobody says when', async () => {
  await write(graph.db, {
    entities: [entity('ana'), event('releases', 'RELEASE')],
    sources: [source('paper')],
    statements: [
      statement('s1', { subject: 'ana', relation: 'RELEASED_ON', object: 'releases', from: 'on:2026-01-09' }),
    ],
  });
  const freed = async (on: string, certainty: string) => {
    const query = `{ persons(where: { released: { on: "${on}", certainty: [${certainty}] } }) { totalCount } }`;
    return (await answer<{ persons: { totalCount: number } }>(graph.db, query)).persons.totalCount;
  };
  expect(await freed('2026-01-08', 'POSSIBLE')).toBe(1);
  expect(await freed('2026-01-09', 'CERTAIN')).toBe(1);
  expect(await freed('2026-02-01', 'CERTAIN')).toBe(1);
});

test('days the wrong way round are refused, and one day is not', async () => {
  const between = (notBefore: string, notAfter: string) =>
    execute(graph.db, 0, `{ events(where: { notBefore: ${notBefore}, notAfter: ${notAfter} }) { totalCount } }`);
  const { data, errors } = await between('"2026-02-01"', '"2026-01-31"');
  expect(data).toEqual({ events: null });
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/^No day is in between: /), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  for (const [first, last] of [
    ['"2026-02-01"', '"2026-02-01"'],
    ['"2026-02-01"', 'null'],
    ['null', '"2026-02-01"'],
  ] as const)
    expect((await between(first, last)).errors).toBeUndefined();
});
