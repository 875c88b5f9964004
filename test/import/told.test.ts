import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions } from '../../src/import/import';
import { erase } from '../../src/write/takedown';
import { importsForEachTest } from '../support/bring';
import { USUAL } from '../support/putTables';

const own = importsForEachTest();
const { graph, put, bring } = own;

test('a row that comes again with another asserter is told of where it says who that is', async () => {
  put({ ...USUAL, entities: [...USUAL.entities, 'other,organisation,ngo,Other,'] });
  await bring();
  const rest = 'rodeo,2024-01,,other,paper,high,';
  put({
    statements: [`s1,ana,detained_at,${rest},,,`, `s3,ben,detained_at,${rest},s2,,`],
    figures: ['f1,stock,held,exactly,10,2024-06-01,other,paper,'],
  });
  const { problems, written } = await bring();
  const wrong = 'asserted_by: is another than in the record that this one corrects; only who said that may correct it';
  expect(problems.map((problem) => problem.split(',')[0])).toEqual([
    `statements.csv:2: ${wrong}`,
    `statements.csv:3: ${wrong}`,
    `figures.csv:2: ${wrong}`,
  ]);
  expect(written).toBeNull();
});

test('rows that name who was erased are told that, with a row for them and without', async () => {
  put(USUAL);
  await bring();
  for (const ref of ['ana', 'ngo'])
    await graph.db.write(async (run) => {
      const [[id] = []] = await run('MATCH (n:Entity {ref: $m.ref}) RETURN n.id', { m: { ref } });
      await erase(run, String(id), ref);
    });
  const { entities, sources, statements, figures } = USUAL;
  const erased = 'names what was erased and must not come back; leave this row out';
  const byKey = [
    `statements.csv:2: subject: ${erased}`,
    `statements.csv:2: asserted_by: ${erased}`,
    `statements.csv:3: asserted_by: ${erased}`,
    `figures.csv:2: asserted_by: ${erased}`,
  ];
  put({ sources, statements, figures, entities: entities.filter((row) => !/^(ana|ngo),/.test(row)) });
  expect((await bring()).problems).toEqual(byKey);
  put(USUAL);
  const [first, second, ...others] = (await bring()).problems;
  expect([first, second]).toEqual(
    [2, 5].map((line): unknown => expect.stringContaining(`csv:${line}: was erased and must not`)),
  );
  expect(others).toEqual(byKey);
  const [rest, end] = ['detained_at,rodeo,2024-01,', 'paper,high,,,,'];
  put({ statements: [`s1,Ana Pérez,${rest},paper,${end}`, `s2,ben,${rest},Foro,${end}`], figures: [] });
  expect((await bring()).problems.slice(2)).toEqual([byKey[0], byKey[2]]);
});

test('progress is told in lines that are checked to the last, and in rows that are written', async () => {
  writeFileSync(join(own.folder, 'entities.csv'), 'id,kind,name,note\nana,person,Ana,"one\ntwo"\n\nben,person,Ben,');
  const told: Parameters<NonNullable<ImportOptions['progress']>>[] = [];
  await bring({ progress: (...all) => void told.push(all) });
  expect(told.filter(([what]) => what === 'checked').at(-1)).toEqual(['checked', 5, 5]);
  expect(told.at(-1)).toEqual(['written', 2, 2]);
});
