import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { certainty } from '../../src/period/certainty';
import { parseDating } from '../../src/period/dating';
import { daysOf, EARLY, LATE } from '../../src/period/day';
import { sumOf } from '../support/told';

const bounds = (first: string, last: string) => ({ says: 'BOUNDS', first, last });

test.each([
  ['2024-XX', bounds('2024-01-01', '2024-12-31')],
  ['2024-XX-XX', bounds('2024-01-01', '2024-12-31')],
  ['2024-02-XX', bounds('2024-02-01', '2024-02-29')],
  ['201X', bounds('2010-01-01', '2019-12-31')],
  ['19XX', bounds('1900-01-01', '1999-12-31')],
  ['2024-21', bounds('2024-03-01', '2024-12-31')],
  ['2024-22', bounds('2023-12-01', '2025-03-31')],
  ['2024-23', bounds('2024-03-01', '2024-12-31')],
  ['2024-24', bounds('2023-12-01', '2025-03-31')],
  ['2024-06-11~', bounds('2024-05-11', '2024-07-11')],
  ['2024-03-31~', bounds('2024-02-29', '2024-04-30')],
  ['2024-06~', bounds('2024-05-01', '2024-07-31')],
  ['2024~', bounds('2023-01-01', '2025-12-31')],
  ['2024-06/2025', bounds('2024-06-01', '2025-12-31')],
  ['2024-06~/2025-02-03', bounds('2024-05-01', '2025-02-03')],
  ['2024?/2025', bounds(EARLY, '2025-12-31')],
  ['2024-06-11/..', bounds('2024-06-11', LATE)],
  ['../2024-06-11', bounds(EARLY, '2024-06-11')],
  ['2024/', bounds('2024-01-01', LATE)],
  ['/2024', bounds(EARLY, '2024-12-31')],
  ['2023~..2024-06', bounds('2022-01-01', '2024-06-30')],
  ['on:2024-06~', { says: 'KNOWN', first: '2024-05-01', last: '2024-07-31' }],
  ['on:2024-21', { says: 'KNOWN', first: '2024-03-01', last: '2024-12-31' }],
])('reads "%s"', (text, dating) => {
  expect(parseDating(text)).toEqual(dating);
});

test.each(['2024-06-11?', '2024?', '2024-06%', 'on:2024-06?', '2024?/2025?'])('takes nothing from "%s"', (text) => {
  expect(parseDating(text)).toEqual({ says: 'NOTHING' });
});

test.each([
  ...['20106', 'Y20106', 'Y2024', '-1985', '0999', '0999~', '9999~', '99XX', 'XXXX', '1XXX', '2023-02-29?', '2024-13~'],
  ...[
    '2024-25',
    '2024-33',
    '2024-1X',
    '2024-XX-11',
    '2024-06?-11',
    '?2024',
    '2024??',
    '2024-06-11T10:00:00Z',
    '2024-xx',
  ],
  ...[
    '{2024}',
    '[2024,2025]',
    '/',
    '../..',
    '../',
    '2025/2024',
    '2024/2025/2026',
    'on:2024/2025',
    '2024-21~',
    '201X?',
    '2024-XX~',
    '2024-21/2024-24~',
    `2024${'~'.repeat(30)}`,
  ],
])('refuses "%s"', (text) => {
  expect(parseDating(text)).toBeNull();
});

const date = fc
  .tuple(
    fc.date({ min: new Date('1200-01-01'), max: new Date('9700-01-01'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));
const sign = fc.constantFrom('?', '~', '%');

test('a date with a sign of doubt is never taken more exactly than without', () => {
  fc.assert(
    fc.property(date, sign, fc.constantFrom('', 'on:'), (text, mark, on) => {
      const [plain, marked] = [daysOf(text), parseDating(on + text + mark)];
      const days = marked && 'first' in marked ? marked : { first: EARLY, last: LATE };
      expect(days.first < plain!.first && days.last > plain!.last).toBe(true);
    }),
  );
});

test('nothing is certain by a doubted or approximate date that is not by the days around it', () => {
  fc.assert(
    fc.property(date, sign, fc.constantFrom('', 'on:'), (text, mark, on) => {
      const { first, last } = daysOf(text)!;
      const from = sumOf({ from: on + text + mark, to: 'open', published: '' });
      for (const day of [first, last]) expect(certainty(from, day)).toBe('POSSIBLE');
      const known = sumOf({ from: `on:${text}${mark}`, to: `on:${text}${mark}` });
      for (const day of [first, last]) expect(certainty(known, day)).toBe('POSSIBLE');
    }),
  );
});

test('the page about tables says which days are meant', () => {
  const page = readFileSync('docs/tables.md', 'utf8');
  const rows = [...page.matchAll(/^\| (`.*) +\| .*?(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d).*\|$/gm)];
  expect(rows).toHaveLength(5);
  for (const [, dates = '', first = '', last = ''] of rows)
    for (const [, date = ''] of dates.matchAll(/`(.*?)`/g))
      expect([date, parseDating(date)]).toEqual([date, bounds(first, last)]);
});

test('the page about tables names only dates that are read', () => {
  const [, section = ''] = /\n## Dates\n([^]*?)\n## /.exec(readFileSync('docs/tables.md', 'utf8')) ?? [];
  const dates = [...section.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(.*?)`/g)]);
  expect(dates.length).toBeGreaterThan(20);
  expect(dates.map(([, date = '']) => date).filter((date) => parseDating(date) === null)).toEqual([]);
});
