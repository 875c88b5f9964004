import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesIn } from '../../src/table/folder';
import { problemText } from '../../src/table/problem';
import { emptyFolder } from '../support/table';

const root = emptyFolder();

async function found(name: string, files: readonly string[]) {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, file), '');
  const { files: paths, problems } = await tablesIn(folder);
  return { paths, problems: problems.map(problemText) };
}

test('a folder holds a file for each table, in any format, among others', async () => {
  const files = ['Entities.CSV', 'sources.tsv', 'figures.ndjson', 'README.md', '.~lock.entities.csv#'];
  expect(await found('tables', files)).toEqual({
    paths: {
      entities: join(root, 'tables', 'Entities.CSV'),
      sources: join(root, 'tables', 'sources.tsv'),
      figures: join(root, 'tables', 'figures.ndjson'),
    },
    problems: [],
  });
});

test.each([
  ['two files of a table', ['entities.csv', 'entities.ndjson'], 'entities.ndjson: is a second file of entities'],
  [
    'a file that no table is named after',
    ['statement.csv', 'entities.csv'],
    'statement.csv: is no table; name it after',
  ],
  ['a spreadsheet', ['entities.xlsx'], 'entities.xlsx: is no CSV, TSV or NDJSON; save it'],
  ['no table', ['README.md'], 'no table: holds no table; put entities.csv'],
])('a folder with %s is refused', async (what, files, problem) => {
  const { problems } = await found(what, files);
  expect(problems).toEqual([expect.stringContaining(problem)]);
});
