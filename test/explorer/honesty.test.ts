import { budgetOf, type Result } from '../../explorer/src/answer/ask';
import { extentsOf } from '../../explorer/src/answer/extent';
import { MOST_POINTS } from '../../explorer/src/honesty/most';
import { notesOf } from '../../explorer/src/honesty/notes';
import { sentenceOf } from '../../explorer/src/honesty/sentence';
import { speechOf } from '../../explorer/src/language/speech';
import { MOST_POINTS as SERVERS } from '../../src/limits/question';

const bounds = (notBefore: string | null, notAfter = notBefore) => ({ notBefore, notAfter });
const fact = (id: string, status: string) => ({
  id,
  status,
  period: { start: bounds('2024-01-01'), end: bounds(null), certainty: 'POSSIBLE' },
});
/** The notes of an answer to a document. */
const notesTo = (document: string, result: Result) =>
  notesOf({ result, extents: extentsOf({ document, variables: {} }, result.data) });
const notes = (data: Record<string, unknown>) => notesTo('', { data }).map(({ is, n }) => `${is} ${n}`);

test('a list that goes on is cut, and so are rows with a list that goes on', () => {
  const inner = { statements: { nodes: [], pageInfo: { hasNextPage: true } } };
  const list = { nodes: [inner, { statements: { nodes: [], pageInfo: { hasNextPage: false } } }] };
  const page = 'pageInfo { hasNextPage }';
  const found = notesTo(
    `{ prison { detentions { nodes { statements { nodes { id } ${page} } } ${page} totalCount } } }`,
    { data: { prison: { detentions: { ...list, pageInfo: { hasNextPage: true }, totalCount: 7 } } } },
  );
  expect(found).toEqual([
    { is: 'cut', n: 2, list: 'prison.detentions', total: { count: 7, exact: true } },
    { is: 'cutWithin', n: 1 },
  ]);
});

test('a list that nobody asked of whether it goes on may be cut, and so may rows with such a list', () => {
  const inner = { names: { nodes: [{ id: 'n' }] } };
  const data = { persons: { nodes: [inner, inner] } };
  expect(notesTo('{ persons(first: 2) { nodes { names(first: 1) { nodes { id } } } } }', { data })).toEqual([
    { is: 'unsure', n: 2, list: 'persons' },
    { is: 'unsureWithin', n: 2 },
  ]);
});

test('each fact is counted once for what is doubtful about it', () => {
  const facts = [
    fact('a', 'DISPUTED'),
    fact('b', 'SINGLE_ASSERTER'),
    fact('b', 'SINGLE_ASSERTER'),
    fact('c', 'RETRACTED'),
  ];
  expect(notes({ detentions: { nodes: facts } })).toEqual([
    ...['disputed 1', 'retracted 1', 'single 1', 'possible 3', 'open 3'],
  ]);
});

test('an end is missing though only the latest day of the start is known, but not where nobody asked for it', () => {
  const start = { notBefore: null, notAfter: '2024-01-01' };
  const open = (period: object) => notes({ detentions: { nodes: [{ id: 'a', status: 'AGREED', period }] } });
  expect(open({ start, end: bounds(null) })).toEqual(['open 1']);
  expect(open({ start: bounds(null), end: bounds(null) })).toEqual([]);
  expect(open({ start })).toEqual([]);
  expect(open({ start, end: { notBefore: null } })).toEqual([]);
});

test('what is agreed, certain and over needs no word', () => {
  const period = { start: bounds('2024-01-01'), end: bounds('2024-02-01'), certainty: 'CERTAIN' };
  expect(notes({ detentions: { nodes: [{ id: 'a', status: 'AGREED', period }] } })).toEqual([]);
});

test('figures of two asserters are not to be added up, and corrected ones are named', () => {
  const figure = (id: string, name: string, supersededBy: object | null) => ({
    ...{ id, population: 'held', count: 1, assertedBy: { name }, supersededBy },
  });
  expect(notes({ figures: { nodes: [figure('a', 'X', null), figure('b', 'Y', { id: 'c' })] } })).toEqual([
    ...['superseded 1', 'neverAdd 2'],
  ]);
  expect(notes({ figures: { nodes: [figure('a', 'X', null), figure('b', 'X', null)] } })).toEqual([]);
});

test('an answer with errors is partial where there is any of it, else none', () => {
  const errors = [{ message: 'Too late.' }, { message: 'Too late.' }];
  expect(notesTo('', { data: { a: null, b: 1 }, errors })).toMatchObject([
    { is: 'partial', n: 2, problems: [{ message: 'Too late.' }] },
  ]);
  expect(notesTo('', { data: { a: null }, errors })).toMatchObject([{ is: 'failed' }]);
  expect(notesTo('', { errors })).toMatchObject([{ is: 'failed' }]);
});

test('a cut list is told by name and numbers in both languages', () => {
  const cut = { is: 'cut' as const, n: 1234, list: 'prison.detentions', total: { count: 5000, exact: false } };
  expect(sentenceOf(cut, speechOf('en'))).toBe('“place · detentions” is cut: 1,234 of at least 5,000 are shown.');
  expect(sentenceOf(cut, speechOf('es'))).toBe(
    '«lugar · detenciones» está cortada: se muestran 1234 de al menos 5000.',
  );
});

test.each([
  ['limit=100, remaining=7, reset=30', { limit: 100, remaining: 7, reset: 30 }],
  ['"default";r=7;t=30', { remaining: 7, reset: 30 }],
  ['', undefined],
])('the budget that %j tells is read', (text, budget) => {
  expect(budgetOf(new Headers(text ? { RateLimit: text } : {}))).toEqual(budget);
});

test('the page knows how much the server lets a question cost', () => {
  expect(MOST_POINTS).toBe(SERVERS);
});
