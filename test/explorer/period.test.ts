import { speechOf } from '../../explorer/src/language/speech';
import { figuresOf } from '../../explorer/src/view/figures/figures';
import { periodOf, periodText } from '../../explorer/src/view/period';
import { valuesIn } from '../../explorer/src/view/values';

const english = speechOf('en');
const day = { notBefore: '2024-05-01', notAfter: '2024-05-01' };
const year = { notBefore: '2024-01-01', notAfter: '2024-12-31' };
const none = { notBefore: null, notAfter: null };
const said = (period: object, isOneDay = false) => periodText(periodOf(period, isOneDay)!, english);

test('nothing is said of an end that was not asked for', () => {
  expect(said({ start: day, lastKnown: null })).toBe('began 1 May 2024');
  expect(said({ start: day, lastKnown: '2024-06-01' })).toBe('began 1 May 2024; last known 1 Jun 2024');
  expect(said({ start: day, end: none })).toBe('began 1 May 2024; no end known');
  expect(said({ start: day, end: { notAfter: null } })).toBe('began 1 May 2024');
  expect(said({ end: day })).toBe('ended 1 May 2024');
});

test('whether it is over is said as far as it was asked', () => {
  const states = ['ONGOING', 'ENDED', 'UNKNOWN'].map((state) => said({ start: day, state }));
  expect(states).toEqual([
    'began 1 May 2024; going on when last heard of',
    'began 1 May 2024; ended',
    'began 1 May 2024; no end known',
  ]);
});

test('of a bound that was asked alone it is not said that the other is unknown', () => {
  const half = { start: { notAfter: '2024-05-01' }, end: { notBefore: '2024-06-01' } };
  expect(said(half)).toBe('latest start: 1 May 2024; earliest end: 1 Jun 2024');
  expect(periodText(periodOf(half)!, speechOf('es'))).toBe(
    'último comienzo posible: 1 may 2024; primer final posible: 1 jun 2024',
  );
  expect(said({ start: day, end: { notBefore: '2024-06-01', notAfter: null } })).toBe(
    'began 1 May 2024; ended not before 1 Jun 2024',
  );
  expect(said({ notBefore: '2024-05-01' })).toBe('earliest day: 1 May 2024');
});

test('what began and ended on unknown days of one year did not last for all of it', () => {
  expect(said({ start: year, end: year })).toBe(
    'began between 1 Jan 2024 and 31 Dec 2024; ended between 1 Jan 2024 and 31 Dec 2024',
  );
  expect(said({ start: day, end: day })).toBe('1 May 2024');
  expect(said({ start: year, end: year }, true)).toBe('between 1 Jan 2024 and 31 Dec 2024');
  expect(said(year)).toBe('between 1 Jan 2024 and 31 Dec 2024');
});

test('a release and a count are of one day, wherever they stand', () => {
  const period = { start: year, end: year };
  const isOneDay = (row: object, list: string, column = ['period']) =>
    valuesIn(row, column, list).map((each) => each.period?.isOneDay);
  expect(isOneDay({ period }, 'detentions')).toEqual([false]);
  expect(isOneDay({ period }, 'releases')).toEqual([true]);
  expect(isOneDay({ period, __typename: 'Release' }, 'timeline')).toEqual([true]);
  const person = { releases: { nodes: [{ period }, { period: null }] } };
  expect(isOneDay(person, 'persons', ['releases', 'nodes', 'period'])).toEqual([true, undefined]);
  const figures = ['STOCK', 'FLOW'].map((kind) => ({ population: 'held', count: 1, kind, period }));
  expect(figuresOf(figures).map((figure) => figure.period?.isOneDay)).toEqual([true, false]);
});
