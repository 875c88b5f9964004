import { join } from 'node:path';
import { emptyFolder, problemsIn, rowsOf } from '../support/table';

const folder = emptyFolder();
const csv = join(folder, 'entities.csv');
const ofCsv = async (content: string | Uint8Array | string[]) => problemsIn(await rowsOf('entities', csv, content));
const HEADER = 'id,kind,type,name,other_names,note,visibility';
const statements = 'id,subject,relation,object,from,to,asserted_by,source,locator,confidence';
const ofStatements = async (row: string) =>
  problemsIn(await rowsOf('statements', join(folder, 'statements.csv'), [statements, row]));

test('rows come with the line on which they begin, without regard to how a spreadsheet program writes', async () => {
  const content =
    '\ufeffID;Kind ;TYPE;Name;Other-Names;note;Visibility;;\r\n' +
    'ana;person;;"  Ana\u00a0Mari\u0301a ";"Anita@ES; Ana\\;B!partner ;";"two\r\nlines";;;\r\n' +
    ';;;;;;;;\r\n' +
    'ngo;Organisation;public body;A;;"\'=1+1";restricted;;\r\n';
  expect(await rowsOf('entities', csv, content)).toEqual([
    {
      line: 2,
      withdrawn: false,
      record: {
        ...{ ref: 'ana', kind: 'PERSON', note: 'two\nlines' },
        names: [
          { text: 'Ana Mar\u00eda' },
          { text: 'Anita', language: 'es' },
          { text: 'Ana;B', visibility: 'PARTNER' },
        ],
      },
    },
    {
      line: 5,
      withdrawn: false,
      record: {
        ...{ ref: 'ngo', kind: 'ORGANISATION', type: 'PUBLIC_BODY', names: [{ text: 'A' }] },
        ...{ note: '=1+1', visibility: 'RESTRICTED' },
      },
    },
  ]);
});

test('tabs, commas and old line ends are read too', async () => {
  for (const content of ['id\tkind\tname\nana\tperson\tA, B; C', 'id,kind,name\rana,person,"A, B; C"\r']) {
    const [row] = await rowsOf('entities', csv, content);
    expect(row).toMatchObject({ line: 2, record: { names: [{ text: 'A, B; C' }] } });
  }
});

test('several sources have a part each, and one has the whole cell', async () => {
  const path = join(folder, 'statements.csv');
  const rows = [
    's1,ana,sibling of,bea,,,a,a; b,; p. 2\\; 3,high',
    's2,ana,sibling of,bea,ON:2024,OPEN,a,a,p. 1; p. 2,high',
    's3,ana,sibling of,bea,,,a,a;b,,high',
  ];
  expect(await rowsOf('statements', path, [statements, ...rows])).toMatchObject([
    { record: { sources: [{ source: 'a' }, { source: 'b', locator: 'p. 2; 3' }] } },
    { record: { from: 'on:2024', to: 'open', sources: [{ source: 'a', locator: 'p. 1; p. 2' }] } },
    { record: { sources: [{ source: 'a' }, { source: 'b' }] } },
  ]);
});

test.each([
  [
    'an unknown column',
    ['id,kind,name,other_nmes', 'a,b,c,d'],
    'entities.csv:1: other_nmes: is no column of entities; did you mean other_names',
  ],
  ['a column twice', ['id,kind,name,Name', 'a,b,c,d'], 'entities.csv:1: Name: stands in the header twice'],
  ['a column too few', ['id,kind', 'a,b'], 'entities.csv:1: name: is missing in the header'],
  ['no column for the key', ['kind,name', 'b,c'], 'entities.csv:1: id: is missing in the header; add the column'],
  [
    'no column for the key, and one that the table does not have',
    ['kind,nmae,name', 'b,c,d'],
    'entities.csv:1: nmae: is no column of entities; did you mean name',
  ],
  [
    'a column that is a sentence',
    ['id,kind,name,Josnars was held here for years and then some', 'a,b,c,d'],
    'entities.csv:1: (a column): is no column',
  ],
  [
    'data in place of a header',
    ['josnars,person,Josnars'],
    'entities.csv:1: is no header; write one with columns of entities: id, kind',
  ],
  [
    'data with a word of a header',
    ['Josnars,person,name'],
    'entities.csv:1: is no header; write one with columns of entities: id, kind',
  ],
  ['nothing', '', 'entities.csv:1: is empty; write a header'],
  ['a mark alone', '\ufeff\r\n', 'entities.csv:1: is empty; write a header'],
  ['a cell too few', [HEADER, 'ana,person'], 'entities.csv:2: has 2 cells and the header 7'],
  ['a cell too many', [HEADER, 'ana,person,,A,,,,x'], 'entities.csv:2: has 8 cells and the header 7'],
  ['a formula', [HEADER, 'ana,person,,=A1,,,'], 'entities.csv:2: name: is a formula; paste its value'],
  ["a formula's error", [HEADER, 'ana,person,,A,,#¡REF!,'], "entities.csv:2: note: is a formula's error"],
  [
    'a quote that stays open',
    [HEADER, 'b,person,,B,,,', 'ana,person,,"A,,,', 'c,person,,C,,,'],
    'entities.csv:3: has a quote that is not closed',
  ],
  [
    'a quote within a cell',
    [HEADER, 'ana,person,,A "B",,,'],
    'entities.csv:2: has a quote that is not closed, or one in the middle',
  ],
  [
    'text after a quote',
    [HEADER, 'ana,person,,"A" B,,,'],
    'entities.csv:2: has a quote that is not closed, or one in the middle',
  ],
  [
    'another encoding',
    Buffer.from(`${HEADER}\nana,person,,Ana,,,\nbea,person,,Be\u00e1,,,\n`, 'latin1'),
    'entities.csv:3: is not UTF-8, or holds a NUL; save the file as UTF-8',
  ],
  ['UTF-16', Buffer.from('\ufeffid\tkind', 'utf16le'), 'entities.csv:1: is UTF-16; save the file as UTF-8'],
  ['a NUL', `${HEADER}\nana,person,,A\0,,,`, 'entities.csv:2: is not UTF-8, or holds a NUL'],
  ['a line without end', `${HEADER}\n${'x'.repeat(1_100_000)}`, 'entities.csv:2: is longer than 1000000 bytes'],
  ['a row without end', `${HEADER}\n"${'x\n'.repeat(600_000)}`, 'entities.csv:2: has a quote that is not closed'],
  [
    'an @ without a language',
    [HEADER, 'ana,person,,Ana@Casa,,,'],
    'entities.csv:2: name: has an @ that no language follows',
  ],
  [
    'a ! without a level',
    [HEADER, 'ana,person,,A,B; Ana!RESTRICED,,'],
    'entities.csv:2: other_names: part 2: has a ! that no level follows; write !PUBLIC, !PARTNER',
  ],
  [
    'marks in the wrong order',
    [HEADER, 'ana,person,,Ana!PARTNER@es,,,'],
    'entities.csv:2: name: has an @, ! or \\ out of place',
  ],
  [
    'a name without a letter',
    [HEADER, 'ana,person,,A,…,,'],
    'entities.csv:2: other_names: part 1: has no letter or digit',
  ],
  ['no name', [HEADER, 'ana,person,,,B,,'], 'entities.csv:2: name: is missing'],
])('%s is told by line and column', async (_what, content, problem) => {
  const problems = await ofCsv(content);
  expect(problems.filter((each) => each.startsWith(problem))).toHaveLength(1);
  expect(problems.join()).not.toMatch(/josnars/i);
});

const UNSEEN = 'has a sign that nobody sees, or one that turns the order of letters round; take it out';

test.each([
  ...['\u202e', '\u200f', '\u2066', '\u200b', '\u2060', '\u00ad', '\u3164', '\u034f'].map((sign) => `An${sign}a`),
  ...['An\u200da', '\u200cAna', 'Ана\u200c', '7\u200d'],
])('a sign that nobody sees is refused in names and texts: %j', async (text) => {
  const problems = await ofCsv([HEADER, `ana,person,,${text},A; ${text},${text},`]);
  expect(problems.map((each) => each.slice(0, each.indexOf('; ')))).toEqual(
    ['name', 'other_names: part 1', 'other_names: part 2', 'note']
      .map((column) => `entities.csv:2: ${column}: ${UNSEEN.slice(0, UNSEEN.indexOf('; '))}`)
      .filter((each) => !each.includes('part 1')),
  );
});

test('joiners stay where a script needs them, and in an emoji', async () => {
  const texts = [
    'می\u200cخواهم',
    'ක්\u200dර',
    'A \u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    'A \u2764\ufe0f\u200d\u{1f525}',
  ];
  expect(await ofCsv([HEADER, ...texts.map((text, i) => `p${i},person,,${text},,${text},`)])).toEqual([]);
});

test.each([
  [
    'parts that do not match',
    's1,ana,sibling of,bea,,,a,a;b,p. 2,high',
    'locator: has more or fewer parts than source',
  ],
  ['a part that is wrong', 's1,ana,sibling of,bea,,,a,a; b c,,high', 'source: part 2: is no key'],
  ['a source twice', 's1,ana,sibling of,bea,,,a,a;a,,high', 'source: names a source twice'],
  ['no source', 's1,ana,sibling of,bea,,,a,,,high', 'source: is missing'],
  ['a date that is none', 's1,ana,sibling of,bea,11/06/2024,,a,a,,high', 'from: is no date; write'],
])('a statement with %s is told by line and column', async (_what, row, problem) => {
  expect((await ofStatements(row))[0]).toMatch(`statements.csv:2: ${problem}`);
});

test("all that is wrong with a row is told, under the header's own names, and rows after it are read", async () => {
  const path = join(folder, 'statements.csv');
  const header = 'ID,Subject,relation,object,From,Asserted By,source,confidence,State';
  const rows = await rowsOf('statements', path, [
    header,
    'secret one,secret two,secret,secret three,secret,!,!,secret,secret',
    's1,ana,says,,,a,a,high,Withdrawn',
    's2,ana,sibling of,bea,,a,a,high,withdrawn',
  ]);
  expect(rows.map((row) => ('problems' in row ? row.problems.map(({ column }) => column) : row.withdrawn))).toEqual([
    ['State', 'ID', 'Subject', 'relation', 'object', 'From', 'Asserted By', 'source', 'confidence'],
    ['text'],
    true,
  ]);
  expect(problemsIn(rows).join('\n')).not.toContain('secret');
});

test('NDJSON is read by the same rules, a line a row', async () => {
  const path = join(folder, 'figures.ndjson');
  const usual = { id: 'f1', Kind: 'stock', population: 'held', comparator: 'more than', asserted_by: 'a' };
  const rows = await rowsOf('figures', path, [
    JSON.stringify({ ...usual, count: 12, from: 2024, source: ['a', 'b'], locator: [null, 'p; 2'], note: null }),
    '',
    JSON.stringify({ ...usual, count: 'many', source: {}, notes: 'secret', kind: 'flow' }),
    '["secret"]',
    '{"secret',
  ]);
  expect(rows[0]).toEqual({
    line: 1,
    withdrawn: false,
    record: {
      ...{ ref: 'f1', kind: 'STOCK', population: 'held', comparator: 'MORE_THAN', count: 12, from: '2024' },
      ...{ assertedBy: 'a', sources: [{ source: 'a' }, { source: 'b', locator: 'p; 2' }] },
    },
  });
  expect(problemsIn(rows)).toEqual([
    'figures.ndjson:3: source: is no text and no list of texts; write one, or null',
    'figures.ndjson:3: notes: is no column of figures; did you mean note?',
    'figures.ndjson:3: kind: stands there twice; keep one',
    'figures.ndjson:3: count: is no number; write a whole number of people',
    'figures.ndjson:4: is no JSON object; write one on a line of its own',
    'figures.ndjson:5: is no JSON object; write one on a line of its own',
  ]);
});
