import { parseBatch } from '../../src/write/parse';
import { WriteError } from '../../src/write/problem';
import type { Batch } from '../../src/write/record';
import { entity, figure, source, statement } from '../support/records';

const problemsOf = (batch: object) =>
  parseBatch(batch).problems.map(({ table, record, column, what }) => `${table} ${record} ${column}: ${what}`);
const ofStatement = (more: object) => problemsOf({ statements: [{ ...statement('s', {}), ...more }] });
const ofFigure = (more: object) => problemsOf({ figures: [{ ...figure('f'), ...more }] });

test('a record gets what it leaves out: PUBLIC, supporting, sources in one list', () => {
  const batch: Batch = { entities: [entity('ana')], statements: [statement('s', { locator: 'third paragraph' })] };
  const { records, problems } = parseBatch(batch);
  expect(problems).toEqual([]);
  expect(records.entities[0]).toMatchObject({ visibility: 'PUBLIC', names: [{ text: 'ana', visibility: 'PUBLIC' }] });
  expect(records.statements[0]).toMatchObject({
    ...{ stance: 'SUPPORTS', from: '', to: '', visibility: 'PUBLIC' },
    citations: [{ source: 'paper', locator: 'third paragraph' }],
  });
});

test.each([
  ['an unknown column', { colour: 'red' }, 'has a column that this table does not know'],
  ['a day that the calendar has not', { from: '2023-02-29' }, 'from: is no date; write a day, month or year'],
  ['open as a start', { from: 'open' }, 'from: is no date'],
  ['an end before its start', { from: '2024', to: '2023' }, 'to: lies before from'],
  ['a relation of no set', { relation: 'KNOWS' }, 'relation: is none of its values; write SIBLING_OF'],
  ['a mirror as a relation', { relation: 'CHILD_OF' }, 'relation: is none of its values'],
  ['no object where there must be one', { object: undefined }, 'object: is missing'],
  ['an object where there is none', { relation: 'IN_CUSTODY' }, 'object: does not apply'],
  ['an unknown place of anything but a detention', { relation: 'RELEASED_ON', object: '?' }, 'object: may be ?'],
  ['somebody related to themselves', { relation: 'SIBLING_OF', object: 'ana' }, 'object: is the subject too'],
  ['no role in an event', { relation: 'INVOLVED_IN', object: 'wave' }, 'role: is missing'],
  ['a role elsewhere', { role: 'DIED' }, 'role: applies to INVOLVED_IN alone'],
  ['a title without a post', { title: 'minister' }, 'title: applies to HEADS'],
  ['words that are not there', { relation: 'SAYS', object: undefined }, 'text: is missing'],
  [
    'a spell of what is no fact',
    { relation: 'IN_CUSTODY', object: undefined, spell: 'first' },
    'spell: tells facts apart',
  ],
  ['the fact of a kinship', { relation: 'SIBLING_OF', object: 'bea', fact: 't' }, 'fact: does not apply'],
  ['no source', { source: undefined }, 'source: is missing'],
  [
    'a source twice',
    { source: undefined, sources: [{ source: 'a' }, { source: 'a' }] },
    'sources: names a source twice',
  ],
  ['a source beside sources', { sources: [{ source: 'b' }] }, 'sources: stands beside source'],
  ['a text with a NUL', { text: 'a\u0000b' }, 'text: has a control character'],
  ['half a character', { text: 'a\ud800b' }, 'text: has a control character'],
  ['an address that is none', { archivedUrl: 'javascript:alert(1)' }, 'archivedUrl: is no web address'],
  ['a moment that is none', { retrievedAt: 'today' }, 'retrievedAt: is no moment'],
  ['a level that is none', { visibility: 'SECRET' }, 'visibility: is none of its values; write PUBLIC'],
])('a statement with %s is refused', (_what, more, problem) => {
  const problems = ofStatement(more);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join('\n')).toContain(problem);
});

test.each([
  ['a number where none is stated', { comparator: 'UNSTATED' }, 'count: does not apply'],
  ['no number', { count: undefined }, 'count: is missing'],
  ['half a person', { count: 1.5 }, 'count: is no whole number'],
  ['a range that goes down', { comparator: 'RANGE', upTo: 8 }, 'upTo: is missing or not above count'],
  ['an upper number elsewhere', { upTo: 12 }, 'upTo: applies to RANGE alone'],
  ['the end of a stock', { to: '2024-07-01' }, 'to: does not apply to a stock'],
  ['a known day', { from: 'on:2024-06-01' }, 'from: is no date'],
])('a figure with %s is refused', (_what, more, problem) => {
  expect(ofFigure(more).join('\n')).toContain(problem);
});

test.each([
  ['a person with a type', entity('ana', { type: 'NGO' }), 'type: does not apply'],
  ['an event of an unknown type', entity('e', { kind: 'EVENT', type: 'NGO' }), 'type: is none of its values'],
  ['an organisation without a type', entity('o', { kind: 'ORGANISATION' }), 'type: is none of its values'],
  ['nobody with a name', entity('ana', { names: [] }), 'names: is empty'],
  ['a name without a letter', entity('ana', { names: [{ text: '…' }] }), 'names.0.text: has no letter'],
  ['a name of 301 characters', entity('ana', { names: [{ text: 'a'.repeat(301) }] }), 'names.0.text: is too long'],
])('%s is refused', (_what, record, problem) => {
  expect(problemsOf({ entities: [record] }).join('\n')).toContain(problem);
});

test('everything that is wrong is listed, by table, key or number, and column', () => {
  const sources = [
    { ...source('ok'), publishedOn: '2024-02-30' },
    { ...source('a b'), url: 'x' },
    source('twice'),
    source('twice'),
  ];
  expect(problemsOf({ sources, people: [], withdrawals: ['s 1'] }).map((line) => line.split(':')[0])).toEqual([
    'batch (all) ',
    'sources ok publishedOn',
    'sources number 2 ref',
    'sources number 2 url',
    'withdrawals number 1 ',
  ]);
  expect(problemsOf({ sources: [source('twice'), source('twice')] })).toEqual([
    'sources twice ref: stands there twice; give each record a key of its own',
  ]);
});

test('no message repeats a value', () => {
  const secret = 'Josnars';
  const everywhere = Object.fromEntries(
    Object.keys(statement('s', { text: 'x' })).map((key) => [key, `${secret} \u0000`]),
  );
  const { problems } = parseBatch({
    statements: [everywhere],
    entities: secret,
    figures: [secret],
    sources: [{ [secret]: 1 }],
  });
  expect(problems.length).toBeGreaterThan(8);
  expect(new WriteError(problems).message).not.toContain(secret);
});
