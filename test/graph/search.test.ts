import { emptyGraph } from '../support/graph';
import { entity } from '../support/records';
import { answer, story } from '../support/story';
import { write } from '../../src/write/writer';

const graph = story();

beforeAll(async () => {
  await emptyGraph(graph.db);
  await write(graph.db, {
    entities: [
      ...[['Mar'], ['María Márquez', 'La Marquesa'], ['Ana Marín'], ['Ana Bravo', 'Mariana'], ['نور الدين']].map(
        (names, i) => entity(`p${i}`, { names: names.map((text) => ({ text })) }),
      ),
      entity('hidden', { names: [{ text: 'Marta', visibility: 'PARTNER' }, { text: 'Zoe' }] }),
      entity('secret', { names: [{ text: 'Marcos' }], visibility: 'RESTRICTED' }),
      entity('long', { names: [{ text: 'y'.repeat(300) }] }),
      entity('prison', { kind: 'PRISON', names: [{ text: 'Prisión Mar' }] }),
    ],
  });
}, 60_000);

interface Hits {
  suggest: { entity: { name: string }; matched: { text: string } }[];
  errors?: string[];
}

async function suggest(text: string, args = '', level: 0 | 1 | 2 = 0): Promise<string[] | undefined> {
  const query = `query ($text: String!) { suggest(text: $text ${args}) { entity { name } matched { text } } }`;
  const { suggest: hits, errors } = await answer<Hits>(graph.db, query, { text }, level);
  return errors ?? hits.map(({ entity: { name }, matched: { text: matched } }) => `${name} (${matched})`);
}

test('what begins with the text comes first, then what has a word that begins so, each by name', async () => {
  expect(await suggest('mar')).toEqual([
    'Ana Bravo (Mariana)',
    'Mar (Mar)',
    'María Márquez (María Márquez)',
    'Ana Marín (Ana Marín)',
    'Prisión Mar (Prisión Mar)',
  ]);
  expect(await suggest('ana mar')).toEqual(['Ana Marín (Ana Marín)']);
  expect(await suggest('MÁRQUEZ m')).toEqual(['María Márquez (María Márquez)']);
  expect(await suggest('mar', 'kinds: [PRISON]')).toEqual(['Prisión Mar (Prisión Mar)']);
  expect(await suggest('mar', 'first: 2')).toHaveLength(2);
  expect(await suggest('nor')).toEqual([]);
  expect(await suggest('نو')).toEqual(['نور الدين (نور الدين)']);
});

test('names that a level may not see complete nothing', async () => {
  expect(await suggest('marta')).toEqual([]);
  expect(await suggest('marta', '', 1)).toEqual(['Marta (Marta)']);
  expect(await suggest('marcos', '', 1)).toEqual([]);
  expect(await suggest('marcos', '', 2)).toEqual(['Marcos (Marcos)']);
});

test('what was found leads on as from any list', async () => {
  const query =
    '{ a: suggest(text: "mar", first: 1) { entity { id names { text } } } b: suggest(text: "ana m", first: 5) { entity { __typename } } }';
  expect(await answer(graph.db, query)).toEqual({
    a: [{ entity: { id: expect.any(String), names: [{ text: 'Ana Bravo' }, { text: 'Mariana' }] } }],
    b: [{ entity: { __typename: 'PrivatePerson' } }],
  });
});

const HARMLESS = [
  ['nothing', ''],
  ['blanks', ' \t\n'],
  ['a quote', '"'],
  ['unbalanced quotes', '"mar \' "" `'],
  ['Lucene', 'mar* AND (NOT name:[a TO z} OR folded:/.*/~2^9 -x +y && || ! { } \\'],
  ['Cypher', "') RETURN 1 //"],
  ['NUL', '\u0000mar\u0000'],
  ['a lone surrogate', '\ud800mar\udfff'],
  ['emoji', '💥🏳️‍🌈'],
  ['marks alone', '\u0301\u0301'],
  ['right-to-left', '\u202eram\u202c نور'],
  ['500 characters', 'm'.repeat(500)],
  ['the first 255 letters of a longer word', 'y'.repeat(255)],
  ['a word of 300 letters', 'y'.repeat(300)],
  ['250 words', 'm '.repeat(250)],
  ['100 words, all different', Array.from({ length: 100 }, (_, i) => `m${i}`).join(' ')],
];

test.each(HARMLESS)('%s harms no search', async (_, text) => {
  const query = `query ($text: String!) {
    search(text: $text) { nodes { entity { id } matched { text } } totalCount }
    suggest(text: $text) { entity { id } matched { text } }
    persons(where: { text: $text }) { nodes { id } }
    sources(where: { text: $text }) { nodes { id } }
    figures(where: { population: $text }) { nodes { id } }
  }`;
  expect((await answer(graph.db, query, { text })).errors).toBeUndefined();
});

test.each([
  'search(text: $text) { totalCount }',
  'suggest(text: $text) { entity { id } }',
  'persons(where: {text: $text}) { totalCount }',
])('a text of 10,000 characters is refused (%s)', async (field) => {
  const { errors } = await answer(graph.db, `query ($text: String!) { ${field} }`, { text: 'm'.repeat(10_000) });
  expect(errors).toEqual(['A text to search for has at most 500 characters.']);
});

test.each([0, 101])('%i suggestions are refused', async (first) => {
  expect(await suggest('mar', `first: ${first}`)).toEqual(['A page is 1 to 100 rows: set first within that.']);
});
