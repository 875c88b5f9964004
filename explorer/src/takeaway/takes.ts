import type { Format } from '../../../src/table/format';
import type { Answer, Asked } from '../answer/ask';
import type { Extent } from '../answer/extent';
import { Failed } from '../answer/problem';
import { extentOf } from '../honesty/all';
import { linksOf } from '../view/graph/links';
import { tablesOf, type Table, type Thing } from '../view/rows';
import { sourcesOf } from '../view/sources';
import type { ViewName } from '../view/view';
import { csvOf, endOf, ndjsonOf } from './csv';
import { gexfOf } from './gexf';
import { svgOf } from './picture';
import { save, textFile } from './save';
import { wholeOf } from './whole';

/** What a reader is told of a file: that it holds what is shown, which may be cut, or the whole list or a part of it. */
export type Told = 'saved' | 'shown' | 'unsure' | 'whole' | 'wholeLists' | 'cut';

/** One way to take an answer away. */
export interface Take {
  label: 'csv' | 'xlsx' | 'ndjson' | 'gexf' | 'svg' | 'wholeCsv' | 'wholeNdjson';
  ending: string;
  isSlow?: boolean;
  save(file: string): Promise<Told>;
}

interface Given {
  answer: Answer;
  data: Thing;
  title: string;
  /** The title of what is a part only. */
  cutTitle: string;
  /** The title of what may be a part only. */
  unsureTitle: string;
  link(): string;
  /** The view that is shown. */
  view: ViewName;
  /** Whether the server gives all of it as one list. */
  isList: boolean;
}

const TOLD: Record<Extent, Told> = { whole: 'saved', unsure: 'unsure', cut: 'shown' };

/** Everything that an answer can be taken away as. */
export function takes(given: Given): Take[] {
  const { answer, data } = given;
  const isPartial = Boolean(answer.result.errors?.length);
  const tables = tablesOf(data, answer.extents).map((table): Table => ({ ...table, isPartial }));
  const extent = extentOf(answer);
  const title = { whole: given.title, unsure: given.unsureTitle, cut: given.cutTitle }[extent];
  const links = linksOf(data);
  const shown = (write: (file: string) => Promise<void> | void) => async (file: string) => {
    await write(file);
    return TOLD[extent];
  };
  const gexf = () => textFile(gexfOf(links, title, answer.at), 'application/gexf+xml');
  return [
    { label: 'csv', ending: '.csv', save: shown((file) => saveEach(tables, file, '.csv', csvOf)) },
    { label: 'xlsx', ending: '.xlsx', save: shown(async (file) => save(file, await bookOf(given, tables))) },
    { label: 'ndjson', ending: '.ndjson', save: shown((file) => saveEach(tables, file, '.ndjson', ndjsonOf)) },
    ...(links.links.length
      ? [{ label: 'gexf' as const, ending: '.gexf', save: shown((file) => save(file, gexf())) }]
      : []),
    ...(hasPicture(given.view)
      ? [{ label: 'svg' as const, ending: '.svg', save: (file: string) => savePicture(file, title, extent) }]
      : []),
    ...(given.isList ? wholes(answer.asked) : []),
  ];
}

/** What the server gives of a list from its first row to its last. */
const wholes = (asked: Asked): Take[] => [
  { label: 'wholeCsv', ending: '-whole.csv', isSlow: true, save: (file) => saveWhole(asked, file, 'csv') },
  { label: 'wholeNdjson', ending: '-whole.ndjson', isSlow: true, save: (file) => saveWhole(asked, file, 'ndjson') },
];

const hasPicture = (view: ViewName) => view !== 'table' && view !== 'json';

/** A file for each table; the first has the plain name. */
function saveEach(tables: Table[], file: string, ending: string, write: (table: Table) => string): void {
  tables.forEach((table, i) => {
    const name = i === 0 ? file : file.replace(ending, `-${table.name.split('.').at(-1)}${ending}`);
    save(name, textFile(write(table), ending === '.csv' ? 'text/csv' : 'application/x-ndjson'));
  });
}

async function saveWhole(asked: Asked, file: string, format: Format): Promise<Told> {
  const { content, isWhole, hasLists } = await wholeOf(asked, format);
  save(file, content);
  return !isWhole ? 'cut' : hasLists ? 'wholeLists' : 'whole';
}

/** A picture that leaves something out has notes, which go with it; so do what a cut answer is called, and the legend. */
async function savePicture(file: string, title: string, extent: Extent): Promise<Told> {
  const drawn = document.querySelector<SVGSVGElement>('#view svg.picture');
  if (!drawn) throw new Error('There is no picture in this view.');
  const notes = [...document.querySelectorAll('#view [role=note]')].map(({ textContent }) => textContent);
  const caption = { title, notes, legend: document.querySelector('#view .legend') };
  save(file, textFile(svgOf(drawn, caption), 'image/svg+xml'));
  return notes.length ? 'shown' : TOLD[extent];
}

const unreachable = new Failed({
  message: 'A part of the page cannot be fetched.',
  extensions: { code: 'UNREACHABLE' },
});

/** What writes workbooks is fetched when it is needed. */
async function bookOf({ answer, data, title, link }: Given, tables: Table[]): Promise<Blob> {
  const { xlsxOf } = await import('./xlsx').catch(() => Promise.reject(unreachable));
  const facts: [string, string][] = [
    ['question', title],
    ['answered at', answer.at],
    ['state of the graph', answer.state || 'not known'],
    ['variables', JSON.stringify(answer.asked.variables)],
    ['link', link()],
    ...tables.map((table): [string, string] => [`complete: ${table.name}`, completeness(table)]),
  ];
  return xlsxOf({ tables, sources: sourcesOf(data), document: answer.asked.document, facts });
}

const WHY: Record<string, string> = {
  PAGE: 'no: the list goes on',
  WITHIN: 'no: a list within its rows goes on',
  PARTIAL: 'no: something in the answer failed',
  UNSURE: 'not known: a list is as long as its page, and the question does not ask whether it goes on',
};

/** What the workbook says of a list, in words. */
function completeness(table: Table): string {
  const { complete, rows, code } = endOf(table);
  if (!complete) return WHY[String(code)] ?? 'no';
  return rows ? 'yes' : 'yes: nothing on record answers this, which is not a no';
}
