import { parse as parseCsv } from 'csv-parse/sync';
import { schemaFor } from '../../src/graphql/schema';
import { parse } from 'graphql';
import { citationOf } from '../../explorer/src/takeaway/citation';
import { extentsOf } from '../../explorer/src/answer/extent';
import { csvOf, ndjsonOf } from '../../explorer/src/takeaway/csv';
import { dictionaryOf } from '../../explorer/src/takeaway/dictionary';
import { gexfOf } from '../../explorer/src/takeaway/gexf';
import { sheetName } from '../../explorer/src/takeaway/sheet';
import { saysWhole } from '../../explorer/src/takeaway/whole';
import { questionOf } from '../../explorer/src/question/gallery';
import { extentOf } from '../../explorer/src/honesty/all';
import { tablesOf } from '../../explorer/src/view/rows';

const persons = {
  persons: {
    nodes: [
      { id: 'p1', name: '=Ana "the" #1, ñ', posts: { nodes: [{ title: 'head' }, { title: null }] } },
      { id: '-2', name: 'Bea', posts: { nodes: [] } },
    ],
    pageInfo: { hasNextPage: true },
  },
};
/** The first table of an answer to a document. */
const tableOf = (document: string, data: Record<string, unknown>) =>
  tablesOf(data, extentsOf({ document, variables: {} }, data))[0]!;
const table = tableOf('{ persons { nodes { id } pageInfo { hasNextPage } } }', persons);

describe('a file of what is shown', () => {
  it('is CSV as the server writes it, and says at its end that it is cut', () => {
    const rows = parseCsv(csvOf(table), { bom: true, record_delimiter: '\r\n' });
    expect(rows).toEqual([
      ['id', 'name', 'posts.nodes.title'],
      ['p1', `'=Ana "the" #1, ñ`, 'head; '],
      ["'-2", 'Bea', ''],
      ['# cut after 2 rows: PAGE', '', ''],
    ]);
  });

  it('says at its end that it is whole where it is', () => {
    expect(csvOf({ ...table, extent: 'whole' })).toMatch(/\r\n# whole: 2 rows,,\r\n$/);
  });

  it('says that it is not known to be whole, cut within its rows, or partial, where it is', () => {
    const ends = (file: string) => file.trimEnd().split('\r\n').at(-1);
    const full = { persons: { nodes: [{ id: 'a' }, { id: 'b' }] } };
    expect(ends(csvOf(tableOf('{ persons(first: 2) { nodes { id } } }', full)))).toBe('# cut after 2 rows: UNSURE');
    const row = { id: 'a', posts: { nodes: [{ id: 'x' }], pageInfo: { hasNextPage: true } } };
    const posts = '{ persons { nodes { id posts(first: 1) { nodes { id } pageInfo { hasNextPage } } } } }';
    const within = tableOf(posts, { persons: { nodes: [row] } });
    expect(ends(csvOf(within))).toBe('# cut after 1 rows: WITHIN,');
    expect(ndjsonOf(within)).toMatch(/\n\{"complete":false,"rows":1,"code":"WITHIN"\}\n$/);
    expect(ends(csvOf({ ...within, isPartial: true }))).toBe('# cut after 1 rows: PARTIAL,');
    const unknown = { id: 'a', posts: { nodes: [{ id: 'x' }] } };
    const silent = tableOf(posts.replace('pageInfo { hasNextPage }', ''), { persons: { nodes: [unknown] } });
    expect(ends(csvOf(silent))).toBe('# cut after 1 rows: UNSURE,');
    const extents = extentsOf({ document: posts, variables: {} }, { persons: { nodes: [row] } });
    expect(extentOf({ result: { data: { persons: { nodes: [row] } } }, extents })).toBe('cut');
  });

  it('is one of no rows where nothing on record answers', () => {
    const none = tableOf('{ paths { length } }', { paths: [] });
    expect(csvOf(none)).toBe('\ufeffpaths\r\n# whole: 0 rows\r\n');
    expect(ndjsonOf(none)).toBe('{"complete":true,"rows":0}\n');
  });

  it('is NDJSON with rows as the answer has them', () => {
    const lines = ndjsonOf(table).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      ...table.rows,
      { complete: false, rows: 2, code: 'PAGE' },
    ]);
  });
});

test.each([
  ['# whole: 12 rows,,,\r\n', true],
  ['{"complete":true,"rows":3}\n', true],
  ['# cut after 12 rows: TIMEOUT - go on with after: x,,\r\n', false],
  ['{"complete":false,"rows":3,"code":"LIMIT"}\n', false],
  ['a,b,c\r\n', false],
  ['', false],
])('a download that ends with %j is whole: %s', (end, isWhole) => {
  expect(saysWhole(`id,name,kind\r\n1,a,b\r\n${end}`)).toBe(isWhole);
});

test('no two sheets of a workbook have one name, though a list is called like one that every workbook has', () => {
  const names = ['sources', 'Columns', 'question', 'HISTORY'].map((name) => sheetName(name, 0));
  expect(names).toEqual(['sources 1', 'Columns 1', 'question 1', 'HISTORY 1']);
  expect([sheetName('person.detentions', 0), sheetName('person.sources', 1), sheetName('', 0)]).toEqual([
    ...['detentions', 'sources 2', 'data'],
  ]);
  const long = sheetName(`a.${'x:[]/?*'.repeat(40)}`, 12);
  expect(long).toBe(`${'x'.repeat(24)} 13`);
});

test('GEXF holds names and relations, and no sign that XML cannot hold', () => {
  const nodes = [
    { id: 'a', name: 'Ana & <Co> \u0000"', sort: 'PrivatePerson' },
    { id: 'b', name: 'Rodeo', sort: 'Prison' },
  ];
  const links = [{ source: 'a', target: 'b', relation: 'DETAINED_AT', status: 'AGREED', evidence: {} }];
  const text = gexfOf({ nodes, links }, 'Who?', '2026-01-02T03:04:05Z');
  expect(text).toContain('<node id="a" label="Ana &#38; &#60;Co&#62; &#34;">');
  expect(text).toContain('<edge id="0" source="a" target="b" label="DETAINED_AT">');
  expect(text).toContain('lastmodifieddate="2026-01-02"');
});

test('a citation tells question, moment, link and sources, and that the answer is cut, in both languages', () => {
  const source = {
    publisher: 'El Tiempo',
    title: 'Nine freed',
    publishedOn: '2026-01-09',
    url: 'https://example.org/a',
  };
  const cited = {
    question: 'Who?',
    at: '2026-01-10T11:12:00Z',
    link: 'http://h/#q=x',
    sources: [source],
    extent: 'cut' as const,
  };
  const english = citationOf(cited, 'en');
  expect(english).toContain(
    '“Who?” Habeas, answered on 10 January 2026 at 11:12 UTC. Only a part of the answer was shown.',
  );
  expect(english).toContain('http://h/#q=x\n\nRests on:\n- El Tiempo, Nine freed, 2026-01-09, https://example.org/a\n');
  expect(citationOf({ ...cited, sources: [], extent: 'whole' }, 'es')).toMatch(
    /^«Who\?» Habeas, respondido el 10 de enero de 2026.* UTC\. http:\/\/h\/#q=x\n$/,
  );
});

test('each column of a table is described in the words of the schema', () => {
  const columns = [['person', 'name'], ['prison', 'name'], ['status'], ['statements', 'nodes', 'assertedBy', 'name']];
  const entries = dictionaryOf(schemaFor(0), parse(String(questionOf('held')?.document)), {
    ...{ name: 'person.detentions', columns, rows: [], extent: 'whole', within: { cut: 0, unsure: 0 } },
  });
  expect(entries.map(({ column, type }) => [column, type])).toEqual([
    ['person.name', 'String!'],
    ['prison.name', 'String!'],
    ['status', 'FactStatus!'],
    ['statements.nodes.assertedBy.name', 'String!'],
  ]);
  expect(entries[2]?.description).toMatch(/^How far its accepted statements agree\.\nAGREED: At least two/);
  expect(entries.every(({ description }) => description.length > 10)).toBe(true);
});
