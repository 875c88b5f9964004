import type { Answer } from '../answer/ask';
import { first, linksOf } from '../view/graph/links';
import { tablesOf, type Table, type Thing } from '../view/rows';
import { sourcesOf } from '../view/sources';
import { csvOf, ndjsonOf } from './csv';
import { gexfOf } from './gexf';
import { save, svgOf, textFile } from './save';
import { stateOf } from './state';
import { wholeOf } from './whole';

/** What a reader is told of a file: that it holds what is shown, which may be cut, or the whole list or a part of it. */
export type Told = 'saved' | 'shown' | 'whole' | 'cut';

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
  link(): string;
}

/** Everything that an answer can be taken away as; a list of its own for each table where there are several. */
export function takes(given: Given): Take[] {
  const { answer, data, title } = given;
  const tables = tablesOf(data);
  const links = linksOf(data);
  const cut = tables.some((table) => table.cut);
  const told = cut ? 'shown' : 'saved';
  const texts = (write: (table: Table) => string, type: string, ending: string) => async (file: string) => {
    tables.forEach((table, i) =>
      save(
        i === 0 ? file : file.replace(ending, `-${table.name.split('.').at(-1)}${ending}`),
        textFile(write(table), type),
      ),
    );
    return told;
  };
  const whole = (ending: 'csv' | 'ndjson') => async (file: string) => {
    const { content, isWhole } = await wholeOf(answer.asked, ending);
    save(file, content);
    return isWhole ? 'whole' : 'cut';
  };
  const gexf = async (file: string): Promise<Told> => {
    save(file, textFile(gexfOf(first(links, Infinity), title, answer.at), 'application/gexf+xml'));
    return told;
  };
  const picture = async (file: string): Promise<Told> => {
    const drawn = document.querySelector<SVGSVGElement>('#view svg.picture');
    if (!drawn) throw new Error('There is no picture in this view.');
    save(file, textFile(svgOf(drawn, title), 'image/svg+xml'));
    return told;
  };
  const workbook = async (file: string): Promise<Told> => {
    save(file, await bookOf(given, tables));
    return told;
  };
  return [
    { label: 'csv', ending: '.csv', save: texts(csvOf, 'text/csv', '.csv') },
    { label: 'xlsx', ending: '.xlsx', save: workbook },
    { label: 'ndjson', ending: '.ndjson', save: texts(ndjsonOf, 'application/x-ndjson', '.ndjson') },
    ...(links.links.length ? [{ label: 'gexf' as const, ending: '.gexf', save: gexf }] : []),
    { label: 'svg', ending: '.svg', save: picture },
    { label: 'wholeCsv', ending: '-whole.csv', isSlow: true, save: whole('csv') },
    { label: 'wholeNdjson', ending: '-whole.ndjson', isSlow: true, save: whole('ndjson') },
  ];
}

/** What writes workbooks is fetched when it is needed. */
async function bookOf({ answer, data, title, link }: Given, tables: Table[]): Promise<Blob> {
  const [{ xlsxOf }, state] = await Promise.all([import('./xlsx'), stateOf()]);
  const facts: [string, string][] = [
    ['question', title],
    ['answered at', answer.at],
    ['state of the graph', state],
    ['variables', JSON.stringify(answer.asked.variables)],
    ['link', link()],
    ['complete', tables.some(({ cut }) => cut) ? 'no: a list is cut' : 'yes'],
  ];
  return xlsxOf({ tables, sources: sourcesOf(data), document: answer.asked.document, facts });
}
