import { certainty } from '../../src/period/certainty';
import { NEVER } from '../../src/period/period';

const period = {
  possibleFrom: '2024-01-01',
  certainFrom: '2024-02-01',
  certainTo: '2024-03-01',
  possibleTo: '2024-04-01',
};

test.each([
  ['2023-12-31', 'NO'],
  ['2024-01-01', 'POSSIBLE'],
  ['2024-01-31', 'POSSIBLE'],
  ['2024-02-01', 'CERTAIN'],
  ['2024-03-01', 'CERTAIN'],
  ['2024-03-02', 'POSSIBLE'],
  ['2024-04-01', 'POSSIBLE'],
  ['2024-04-02', 'NO'],
])('on %s it is %s', (day, answer) => {
  expect(certainty(period, day)).toBe(answer);
});

test('what was never so is so on no day', () => {
  expect(['0000-01-01', '2024-01-01', '9999-12-31'].map((day) => certainty(NEVER, day))).toEqual(['NO', 'NO', 'NO']);
});
