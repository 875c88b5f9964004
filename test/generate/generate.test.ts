import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { generate } from '../../src/generate/generate';
import { optionsOf } from '../../src/generate/options';
import { showProgress } from '../../src/progress';
import { TABLE_NAMES } from '../../src/table/columns';
import { emptyFolder, problemsIn, rowsIn } from '../support/table';

const root = emptyFolder();

test.each(['csv', 'ndjson'] as const)('a thousand persons as %s are read without a problem', async (format) => {
  const folder = join(root, format);
  const counts = await generate({ persons: 1_000, seed: 1, folder, format });
  for (const table of TABLE_NAMES) {
    const rows = await rowsIn(table, join(folder, `${table}.${format}`));
    expect(problemsIn(rows)).toEqual([]);
    expect(rows).toHaveLength(counts[table]);
  }
});

test('the same persons and seed give the same bytes, another seed others', async () => {
  const bytes = async (name: string, seed: number) => {
    const folder = join(root, name);
    await generate({ persons: 200, seed, folder, format: 'csv' });
    return TABLE_NAMES.map((table) => readFileSync(join(folder, `${table}.csv`), 'utf8'));
  };
  const [first, again, other] = [await bytes('one', 1), await bytes('two', 1), await bytes('three', 2)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test('it says how many persons are done, up to all of them', async () => {
  const told: number[] = [];
  await generate({ persons: 100, seed: 1, folder: join(root, 'told'), format: 'csv' }, (done) => told.push(done));
  expect(told.at(-1)).toBe(100);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('what a command asks for is read, and the folder has to be new or empty', () => {
  const folder = join(root, 'new');
  expect(optionsOf(['--persons', '10', folder])).toEqual({ persons: 10, seed: 1, format: 'csv', folder });
  expect(optionsOf(['--format', 'ndjson', '--seed', '5', '--persons', '3', folder])).toMatchObject({ seed: 5 });
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder);
  writeFileSync(join(folder, 'entities.csv'), '');
  expect(() => optionsOf(['--persons', '10', folder])).toThrow('The folder for the tables is not empty');
});

test.each([
  [[]],
  [['--persons', '10']],
  [['--persons', 'ten', 'a']],
  [['--persons', '0', 'a']],
  [['--people', '1', 'a']],
  [['--persons', '1', 'a', 'b']],
])('a command with %j is told how it is written', (words) => {
  expect(() => optionsOf(words)).toThrow('Write npm run generate -- --persons 1000 --seed 1 FOLDER');
});

test('progress without a terminal is told in lines, with the rate and the time left', async () => {
  const stream = new PassThrough();
  const progress = showProgress('persons', 40, stream);
  progress.reach(40);
  progress.end();
  expect(String(stream.read())).toMatch(/100 % · 40 of 40 persons · \d+ a second · 0s left/);
});
