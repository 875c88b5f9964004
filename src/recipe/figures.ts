// Data: counts of the people held at one site, each with a quotation and the address of the article that gives it (gitmo_camp.csv of
// harrisj/trump_data). Licence: CC0 1.0; the quotations remain their publishers'.
//
// Not mapped, and why:
// - when an article was published: the list tells only the day that is counted;
// - who counts, within an article ("a defence official"): it stands in the quotation alone, so the publisher is the asserter;
// - the name of a publisher: the list has only addresses, so the site's name stands for it;
// - flows: the list files "about 20 were flown in" among the people held; it is kept as the list files it, with the quotation beside it.
import type { Comparator } from '../generated/enums';
import { keyOf, type Mapped, type Source } from './recipe';
import { csvRows } from './rows';

const LIST: Source = {
  ref: 'gitmo-camp-list',
  publisher: 'harrisj/trump_data',
  title: 'gitmo_camp.csv',
  subject: 'Detainees at Guantanamo Bay in 2025: figures and their sources',
  url: 'https://github.com/harrisj/trump_data',
  language: 'en',
  licence: 'CC0 1.0',
};

const COMPARATORS: Record<string, Comparator> = { '=': 'EXACTLY', '>': 'MORE_THAN', '>=': 'AT_LEAST', '~': 'ABOUT' };

/** Figures of one site, each on the word of its own article. */
export async function* figures(folder: string): AsyncGenerator<Mapped> {
  yield { sources: [LIST] };
  const takes = ['date', 'population', 'expression', 'quote', 'source'] as const;
  for await (const { file, number, cells, unmapped } of csvRows(folder, 'gitmo_camp.csv', takes)) {
    const [, sign = '', count] = /^(\D*)(\d+)$/.exec(cells.expression) ?? [];
    const comparator = COMPARATORS[sign];
    if (!comparator || count !== cells.population) {
      yield { file, unmapped: [...unmapped, 'the row: its expression is no sign and its own number'] };
      continue;
    }
    if (!URL.canParse(cells.source)) {
      yield { file, unmapped: [...unmapped, 'the row: it names no address as its source'] };
      continue;
    }
    const article = articleAt(cells.source);
    yield {
      file,
      unmapped,
      sources: [article],
      figures: [
        {
          ref: keyOf('gitmo', cells.date, comparator, cells.population, article.ref),
          kind: 'STOCK',
          population: 'detainees at Guantanamo Bay',
          comparator,
          count: Number(count),
          from: cells.date,
          assertedBy: article.ref,
          sources: [
            { source: article.ref, locator: cells.quote.slice(0, 500) },
            { source: LIST.ref, locator: `row ${number}` },
          ],
        },
      ],
    };
  }
}

/** An article of which only the address is known. It has its publisher's licence, not the list's. */
function articleAt(url: string): Source {
  const { hostname, pathname } = new URL(url);
  const publisher = hostname.replace(/^www\./, '');
  return { ref: keyOf('article', publisher, pathname), publisher, subject: 'Detainees at Guantanamo Bay', url };
}
