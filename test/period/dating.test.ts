import { parseDating, storedDating } from '../../src/period/dating';
import { EARLY, LATE } from '../../src/period/day';

const bounds = (first: string, last: string) => ({ says: 'BOUNDS', first, last });

test.each([
  ['', { says: 'NOTHING' }],
  ['?', { says: 'NOTHING' }],
  ['open', { says: 'OPEN' }],
  ['2024-06-11', bounds('2024-06-11', '2024-06-11')],
  ['2024-02', bounds('2024-02-01', '2024-02-29')],
  ['2025', bounds('2025-01-01', '2025-12-31')],
  ['2024-12..2025-02', bounds('2024-12-01', '2025-02-28')],
  ['..2021-10-12', bounds(EARLY, '2021-10-12')],
  ['2023-02..', bounds('2023-02-01', LATE)],
  ['on:2026-01-08', { says: 'KNOWN', first: '2026-01-08', last: '2026-01-08' }],
  ['on:2023-09', { says: 'KNOWN', first: '2023-09-01', last: '2023-09-30' }],
])('reads "%s"', (text, dating) => {
  expect(parseDating(text)).toEqual(dating);
});

test.each([
  ...[
    '2023-02-29',
    '2024-13',
    '2024-00-10',
    '2024-04-31',
    '2024-6-1',
    '0000',
    '9999-12-31',
    '24-06-11',
    '2024-06-11T00',
  ],
  ...[
    '..',
    '2025..2024',
    '2024..2025..2026',
    'on:',
    'on:?',
    'on:2024..2025',
    'Open',
    '??',
    ' 2024',
    '2024 ',
    '２０２４',
  ],
])('refuses "%s"', (text) => {
  expect(parseDating(text)).toBeNull();
});

test('a stored date that cannot be read is a fault of the graph', () => {
  expect(() => storedDating('soon')).toThrow('check:graph');
});
