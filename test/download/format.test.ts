import { parse } from 'csv-parse/sync';
import { WRITERS } from '../../src/download/format';

const columns = [['id'], ['name'], ['period', 'start']];
const { csv } = WRITERS;

/** What a reader that knows RFC 4180 makes of rows that we wrote. */
const read = (values: unknown[]) =>
  parse(
    csv.rows(
      values.map((name) => ({ id: 1, name })),
      columns,
    ),
    { record_delimiter: '\r\n' },
  ).map((row) => row[1]);

test.each([
  ['commas', 'Márquez, Enrique'],
  ['quotes', 'the "Helicoide"'],
  ['lines', 'one\ntwo\r\nthree\rfour'],
  ['signs of comments', '# whole: 7 rows'],
  ['apostrophes', "'quoted'"],
  ['spaces', ' about '],
  ['other letters', 'Ñandú 漢字 😀'],
])('text with %s is read back as it was', (_what, text) => {
  expect(read([text, text])).toEqual([text, text]);
});

test('lines within text are quoted, however they end', () => {
  expect(csv.rows([{ id: 'a\nb', name: 'a\rb' }], columns)).toBe('"a\nb","a\rb",\r\n');
});

test.each(['=1+1', '+58 212', '-Y9INDn', '@sum', '\tx', '\rx', '＝1'])(
  'text that a spreadsheet would run begins with an apostrophe: %j',
  (text) => {
    expect(read([text])).toEqual([`'${text}`]);
  },
);

test('numbers are numbers, truth is true or false, and nothing is nothing', () => {
  expect(read([-3, 0, true, false, null, undefined])).toEqual(['-3', '0', 'true', 'false', '', '']);
});

test('what stands in lists is joined, and keeps its place beside what stands in the same list', () => {
  const rows = [
    {
      a: [
        { b: 'x', c: null, d: [1, 2] },
        { b: null, c: null, d: [] },
        { b: 'z', c: null, d: [3] },
      ],
    },
    { a: [] },
    { a: null },
  ];
  const text = csv.rows(rows, [
    ['a', 'b'],
    ['a', 'c'],
    ['a', 'd'],
  ]);
  expect(text).toBe('x; ; z,,1 | 2; ; 3\r\n,,\r\n,,\r\n');
});

test('the last line of a table has as many cells as the others, and nothing else begins like it', () => {
  expect(csv.end({ complete: true, rows: 7 }, columns)).toBe('# whole: 7 rows,,\r\n');
  expect(csv.end({ complete: false, rows: 7, code: 'TIMEOUT' }, columns)).toBe('# cut after 7 rows: TIMEOUT,,\r\n');
  expect(csv.rows([{ id: '# whole: 7 rows' }], columns)).toBe('"# whole: 7 rows",,\r\n');
});
