import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsForEachTest } from '../support/bring';
import { USUAL } from '../support/putTables';

const own = importsForEachTest();
const { graph, put, bring } = own;

/** The months in which detentions begin. */
const starts = async () =>
  (await graph.db.read('MATCH (s:Statement) RETURN s.from ORDER BY s.from', {})).map(([from]) => from);

test('with a folder for rejects the good rows go in, and the mended rejects by themselves', async () => {
  put({ ...USUAL, statements: [String(USUAL.statements[0]), 's2,ben,detained_at,rodeo,2024-13,,ngo,paper,high,,,,'] });
  const rejects = join(own.folder, 'rejects');
  expect(await bring({ reject: rejects })).toMatchObject({ good: 7, bad: 1, written: { statements: 1 } });
  expect(await starts()).toEqual(['2024-01']);
  const file = join(rejects, 'statements.csv');
  expect(readFileSync(file, 'utf8')).toMatch(/from: is no date/);
  expect(existsSync(join(rejects, 'entities.csv'))).toBe(false);
  writeFileSync(file, readFileSync(file, 'utf8').replace('2024-13', '2024-12'));
  expect(await bring({}, rejects)).toMatchObject({ good: 1, bad: 0, written: { statements: 1 } });
  expect(await starts()).toEqual(['2024-01', '2024-12']);
});

test('a row with too few or too many cells is put aside like others, and stays bad until it is mended', async () => {
  const row = (key: string, rest: string) => `${key},ana,detained_at,rodeo,2024-01,,ngo,paper,${rest}`;
  put({ ...USUAL, statements: [row('s1', 'high,,,,'), row('s2', 'high'), row('s3', 'high,,,,,,=x')] });
  const rejects = join(own.folder, 'rejects');
  expect(await bring({ reject: rejects })).toMatchObject({
    problems: [
      expect.stringMatching(/^statements\.csv:3: has 9 cells and the header 13; see where one is missing/),
      expect.stringMatching(/^statements\.csv:4: has 15 cells and the header 13; see where one is too many/),
    ],
    ...{ good: 7, bad: 2, written: { statements: 1 } },
  });
  const file = join(rejects, 'statements.csv');
  const rejected = readFileSync(file, 'utf8');
  expect(rejected).toMatch(/^s2,ana,.*,high,#N\/A,#N\/A,,,#N\/A,#N\/A,"?has 9 cells/m);
  expect(rejected).toMatch(/^s3,ana,.*in quotes"?,,'=x$/m);
  expect(await bring({}, rejects)).toMatchObject({ good: 0, bad: 2, written: null });
  writeFileSync(file, rejected.replaceAll('#N/A', '').replace(",,'=x", ''));
  expect(await bring({}, rejects)).toMatchObject({ good: 2, bad: 0, written: { statements: 2 } });
});

test('a formula in place of a key is told once', async () => {
  put({ ...USUAL, statements: ['s1,=A1,detained_at,rodeo,2024-01,,ngo,paper,high,,,,'] });
  expect((await bring()).problems).toEqual([
    "statements.csv:2: subject: is a formula; paste its value, or write ' before a text that begins with =",
  ]);
});
