import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../../src/errors';
import { optionsOf } from '../../src/recipe/options';
import { summaryOf } from '../../src/recipe/summary';
import { keyOf, type Recipe } from '../../src/recipe/recipe';
import { csvRows, ndjsonRows } from '../../src/recipe/rows';
import { runRecipe } from '../../src/recipe/run';
import { emptyFolder } from '../support/table';

const root = emptyFolder();
const folder = join(root, 'data');
const write = (name: string, lines: readonly string[]) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), lines.join('\n'));
};
const rows = async (takes: string[]) => {
  const found = [];
  for await (const row of csvRows(folder, 'list.csv', takes, { Age: 'not needed' })) found.push(row);
  return found;
};

test('every column that holds something is taken or told of', async () => {
  write('list.csv', ['Name,Age,Town', '  Ana\u00a0 B ,40,', '"She said "no" to it",,C']);
  expect(await rows(['Name'])).toEqual([
    { file: 'list.csv', number: 1, cells: { Name: 'Ana B', Age: '40', Town: '' }, unmapped: ['Age: not needed'] },
    {
      ...{ file: 'list.csv', number: 2, cells: { Name: '"She said "no" to it"', Age: '', Town: 'C' } },
      unmapped: ['Town: no column of the tables is about it'],
    },
  ]);
});

test('a file that is not there, lacks a column or cannot be cut says so without a cell', async () => {
  await expect(rows(['Name', 'Day'])).rejects.toThrow('list.csv has no column Day');
  write('list.csv', ['Name,Age', 'Ana,40', 'secret,1,2']);
  await expect(rows(['Name'])).rejects.toThrow(/^list.csv cannot be read at line 3: see its quotes/);
  write('list.csv', ['Name,Age']);
  expect(await rows(['Name'])).toEqual([]);
  const other = csvRows(folder, 'other.csv', []);
  await expect(other.next()).rejects.toThrow('There is no other.csv in that folder');
});

test('a key is made of letters and digits, and tells long texts and other scripts apart', () => {
  expect(keyOf('El Rodeo, I', 'Nº 2')).toMatch(/^el-rodeo-i-n-2-[0-9a-f]{12}$/);
  expect(keyOf('José Ñ. PÉREZ')).toBe('jose-n-perez');
  expect(keyOf('Анна')).not.toBe(keyOf('Ана'));
  expect(keyOf(`${'a'.repeat(200)}1`)).not.toBe(keyOf(`${'a'.repeat(200)}2`));
  for (const text of ['Анна', '', 'a'.repeat(200)]) expect(keyOf(text)).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
});

test('an entity that comes again gets its new names, and what was not read or mapped is counted', async () => {
  write('list.csv', ['Name', 'Ana']);
  const entity = (text: string) => ({ ref: 'a', kind: 'PERSON' as const, names: [{ text }] });
  const recipe: Recipe = async function* () {
    yield { file: 'own.csv', entities: [entity('Ana')], unmapped: ['age: not needed'] };
    yield { file: 'own.csv', entities: [entity('ANA'), entity('Ana')], unmapped: ['age: not needed'] };
  };
  const report = await runRecipe(recipe, folder, join(root, 'again'));
  expect(summaryOf(report, 'again')).toBe(
    [
      ...['Rows read:', '      2  own.csv', 'Not read: list.csv'],
      ...['Not mapped, how often and why:', '      2  age: not needed', 'Written to again:'],
      ...['      1  entities', '      0  sources', '      0  statements', '      0  figures'],
    ].join('\n'),
  );
});

test('a recipe that writes what cannot be read, twice, or about nothing is told', async () => {
  const recipe: Recipe = async function* () {
    const said = {
      relation: 'IN_CUSTODY',
      subject: 'nobody',
      assertedBy: 's',
      source: 's',
      confidence: 'HIGH',
    } as const;
    yield { sources: [{ ref: 's', publisher: 'P', subject: 'S' }] };
    yield {
      statements: [
        { ref: 'a', ...said, to: 'soon' },
        { ref: 'b', ...said },
        { ref: 'b', ...said },
      ],
    };
  };
  const { problems } = await runRecipe(recipe, folder, join(root, 'wrong'));
  expect(problems).toEqual([
    expect.stringMatching(/^statements.csv:2: to: is no date/),
    'statements.csv:3: names what is in no table',
    'statements.csv:4: id: stands there twice',
    'statements.csv:4: names what is in no table',
  ]);
});

test('a command names a recipe, the folder of its data, and perhaps where the tables go', () => {
  expect(optionsOf(['deaths', folder])).toMatchObject({ folder, to: 'deaths-tables' });
  expect(optionsOf(['deaths', folder, '--to', join(root, 'new')])).toMatchObject({ to: join(root, 'new') });
  for (const words of [
    [],
    ['deaths'],
    ['cakes', folder],
    ['deaths', folder, 'more'],
    ['deaths', folder, '--into', 'a'],
  ])
    expect(() => optionsOf(words)).toThrow(
      'Write npm run recipe -- NAME FOLDER, where NAME is one of deaths, directories',
    );
  expect(() => optionsOf(['deaths', join(root, 'nowhere')])).toThrow('There is no such folder');
  expect(() => optionsOf(['deaths', folder, '--to', folder])).toThrow('The folder for the tables is not empty');
});

test('a line that is no JSON, or not as the recipe expects it, is told with its file and line, without what it holds', async () => {
  const schema = z.object({ id: z.string(), roles: z.array(z.object({ type: z.string() })).default([]) });
  const after = async (line: string) => {
    write('list.ndjson', ['{"id": "a"}', '', line]);
    const rows = ndjsonRows(folder, 'list.ndjson', schema);
    expect((await rows.next()).value).toMatchObject({ number: 1, cells: { id: 'a', roles: [] } });
    await rows.next();
  };
  await expect(after('{"id": "secret"')).rejects.toThrow(
    new StartError('list.ndjson:3: is no JSON object; one stands on each line.'),
  );
  await expect(after('["secret"]')).rejects.toThrow('list.ndjson:3: is no JSON object');
  await expect(after('{"id": "b", "roles": [{"type": 1}]}')).rejects.toThrow(
    new StartError('list.ndjson:3: roles.0.type is not as the recipe expects it.'),
  );
  await expect(after('{"id": "secret\0"}')).rejects.toThrow(
    new StartError(
      'list.ndjson:3: is not UTF-8, or holds a NUL; save the file as UTF-8 (spreadsheet programs call it CSV UTF-8).',
    ),
  );
});
