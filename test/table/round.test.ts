import { join } from 'node:path';
import fc from 'fast-check';
import { TABLES } from '../../src/write/record';
import { LEVELS } from '../../src/level';
import { fold } from '../../src/fold';
import { TABLE_NAMES, type RecordOf, type TableName } from '../../src/table/columns';
import type { Format } from '../../src/table/format';
import { writeTable } from '../../src/table/write';
import type { Said } from '../../src/table/record';
import { emptyFolder, rowsIn } from '../support/table';

const folder = emptyFolder();

/** Texts with every sign that means something in a cell, a list or a name. */
const signs = [';', '@', '!', '\\', "'", '"', '=', '+', '-', ',', '#', ' ', '\t', '\n', '\r', '\u00a0', 'e\u0301'];
const sign = fc.constantFrom(...signs, '\\;', '@es', '!PARTNER', '"";""', '=1+1', '#REF!', '\u037e');
const text = fc
  .array(fc.oneof(sign, sign, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((value) => TABLES.sources.shape.title.safeParse(value).success);
const name = text.filter((value) => fold(value) !== '');
const key = fc.constantFrom('a', 'b.c', 'd-1', 'E_2');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const level = fc.constantFrom(...LEVELS);
const date = fc.constantFrom('', '?', '2024', '2024-06-11', '2023..2024', '..2024');
const use = {
  locator: some(text),
  archivedUrl: some(fc.constantFrom('https://a.example/b;c=\\;@d', 'http://a.example/')),
  retrievedAt: some(fc.constant('2024-06-11T10:00:00Z')),
};
const cited = fc.uniqueArray(fc.record({ source: key, ...use }), { minLength: 1, selector: ({ source }) => source });
const evidence = {
  assertedBy: fc.constantFrom('a', 'b:An agency; @ \\;'),
  sources: cited,
  visibility: level,
  note: some(text),
};

const records: { [T in TableName]: fc.Arbitrary<RecordOf<T>> } = {
  entities: fc.record({
    ...{ ref: key, kind: fc.constant('ORGANISATION' as const), type: fc.constant('NGO'), note: some(text) },
    names: fc.array(
      fc.record({ text: name, language: some(fc.constantFrom('es', 'pt-BR')), visibility: some(level) }),
      { minLength: 1, maxLength: 5 },
    ),
    visibility: level,
  }),
  sources: fc.record({
    ...{ ref: key, publisher: name, agency: some(name), title: some(text), subject: name, visibility: some(level) },
    ...{ url: some(fc.constant('https://a.example/é;b')), publishedOn: some(fc.constant('2024-06-11')) },
    ...{ language: some(fc.constant('es')), licence: some(text), attribution: some(text), note: some(text) },
  }),
  statements: fc.record({
    ...{ ref: fc.constant('s1'), subject: key, relation: fc.constant('SAYS' as const), text, from: date, ...evidence },
    ...{
      stance: fc.constantFrom('SUPPORTS' as const, 'CONTRADICTS' as const),
      confidence: fc.constant('LOW' as const),
    },
    ...{ supersedes: some(key) },
  }),
  figures: fc.record({
    ...{
      ref: fc.constant('f1'),
      kind: fc.constant('FLOW' as const),
      population: name,
      comparator: fc.constant('RANGE' as const),
    },
    ...{ count: fc.nat(99), upTo: fc.integer({ min: 100, max: 2_147_483_647 }), from: date, ...evidence },
    ...{ partOf: some(key), supersedes: some(key) },
  }),
};

async function roundTrip<T extends TableName>(table: T, rows: Said<T>[], format: Format, mark = false) {
  const writer = writeTable(folder, table, { format, mark });
  for (const { record, withdrawn } of rows) await writer.write(record, withdrawn);
  await writer.end();
  return rowsIn(table, join(folder, `${table}.${format}`));
}

describe.each(['csv', 'ndjson'] as const)('%s', (format) => {
  test.each(TABLE_NAMES)('gives back every valid record of %s as it was', async (table) => {
    const rows = fc.record({ record: records[table] as fc.Arbitrary<RecordOf<TableName>>, withdrawn: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { maxLength: 5 }), fc.boolean(), async (given, mark) => {
        const said = given.map(({ record, withdrawn }) => ({ record, withdrawn: withdrawn && table === 'statements' }));
        const read = await roundTrip(table, said, format, mark);
        const parsed = (record: object) => TABLES[table].parse(record);
        expect(read.map((row) => ('problems' in row ? row : { ...row, line: 0, record: parsed(row.record) }))).toEqual(
          said.map(({ record, withdrawn }) => ({ line: 0, withdrawn, record: parsed(record) })),
        );
      }),
      { numRuns: 100 },
    );
  });
});
