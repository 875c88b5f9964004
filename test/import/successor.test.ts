import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../src/db';
import { importInto } from '../../src/import/import';
import type { Plan } from '../../src/write/plan';
import { bringFrom } from '../support/bring';
import { graphForEachTest } from '../support/graph';

const graph = graphForEachTest();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-successor-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CLAIM = 'id,subject,relation,object,asserted_by,source,confidence,supersedes,visibility';
/** More than go in at once, each said of somebody else than the one before. */
const FAR = Array.from({ length: 2_100 }, (_, i) => `x${i},cid,detained_at,rodeo,ngo,paper,high,,`);
const ENTITIES = ['bea,person,,Bea,', 'cid,person,,Cid,', 'rodeo,prison,,Rodeo,', 'ngo,organisation,ngo,Foro,'];
const REFUSED = 'supersedes: is seen by more than what this record is about; hide the older one first';

/** Puts tables with Ana as this level sees her, and a statement about Bea above the one about Ana that takes its place. */
function put(ana: string, visibility: string): void {
  const rows = ['old,bea', 'new,ana'].map((row, i) => {
    return `${row},detained_at,rodeo,ngo,paper,high,${i === 0 ? '' : 'old'},${visibility}`;
  });
  const [first = '', last = ''] = rows;
  const tables = {
    entities: ['id,kind,type,name,visibility', ...ENTITIES, `ana,person,,Ana,${ana}`],
    sources: ['id,publisher,subject', 'paper,The Paper,Releases'],
    statements: [CLAIM, first, ...FAR, last],
  };
  for (const [table, lines] of Object.entries(tables)) writeFileSync(join(folder, `${table}.csv`), lines.join('\n'));
}

test('what takes the place of a row far above is refused where that is seen by more', async () => {
  put('partner', '');
  expect(await bringFrom(graph.db, folder)).toMatchObject({
    problems: [`statements.csv:2103: ${REFUSED}`],
    written: null,
  });
}, 120_000);

test('a bulk load refuses it as well, and plans nothing of it', async () => {
  put('partner', '');
  const problems: string[] = [];
  const planned: string[] = [];
  const target = {
    run: () => Promise.resolve([]),
    planned: (plan: Plan) => planned.push(...plan.statements.superseded.map(({ newer }) => newer)),
    write: () => Promise.reject(new Error('nothing is to be written')),
  };
  await importInto(target, [folder], { problem: (sentence) => problems.push(sentence) });
  expect([problems, planned]).toEqual([[`statements.csv:2103: ${REFUSED}`], []]);
});

test('what takes the place of a row far above goes in where no more see that', async () => {
  put('partner', 'partner');
  const { problems, good } = await bringFrom(graph.db, folder, { check: true });
  expect([problems, good]).toEqual([[], 2_108]);
}, 120_000);

test('where rows do not fit what somebody else wrote meanwhile, it is told which, what stays, and what to do', async () => {
  put('', '');
  const hide = mkdtempSync(join(folder, 'hide-'));
  writeFileSync(join(hide, 'entities.csv'), 'id,kind,name,visibility\nana,person,Ana,partner');
  let turn = 0;
  const late: Db = {
    ...graph.db,
    async write(work, signal) {
      // The entities, the source, the first statements, and then these.
      if (++turn === 4) await bringFrom(graph.db, hide);
      return graph.db.write(work, signal);
    },
  };
  await expect(bringFrom(late, folder)).rejects.toThrow(
    [
      'The graph was changed since it was checked, and these rows no longer fit it:',
      `statements.csv:2103: ${REFUSED}`,
      '2,006 rows before them are in the graph and stay, the others are not written: mend what is named, and run the same import again, which writes nothing twice.',
    ].join('\n'),
  );
  const [[count] = []] = await graph.db.read('MATCH (node:Statement) RETURN count(node)', {});
  expect(count).toBe(2_000);
}, 120_000);
