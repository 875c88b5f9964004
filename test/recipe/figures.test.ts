import { figures } from '../../src/recipe/figures';
import { baked } from '../support/recipe';
import { emptyFolder } from '../support/table';

const root = emptyFolder();

test('figures stand side by side, each with its comparator and on the word of its own article', async () => {
  const { report, tables } = await baked(figures, root, {
    'gitmo_camp.csv': [
      'date,population,expression,quote,source',
      '2024-02-05,10,=10,"ten, one of whom is "known"",https://www.herald.example/a/ten',
      '2024-02-05,30,>30,"more than 30",https://gazette.example/b',
      '2024-02-06,40,~40,about 40,https://gazette.example/b',
      '2024-02-07,40,<40,below 40,https://gazette.example/b',
      '2024-02-08,40,=41,forty,https://gazette.example/b',
      '2024-02-09,7,=7,seven,a newspaper',
    ],
  });
  expect([...tables.figures.values()]).toMatchObject([
    { comparator: 'EXACTLY', count: 10, from: '2024-02-05', assertedBy: 'article-herald-example-a-ten' },
    { comparator: 'MORE_THAN', count: 30, from: '2024-02-05', assertedBy: 'article-gazette-example-b' },
    { comparator: 'ABOUT', count: 40, from: '2024-02-06', assertedBy: 'article-gazette-example-b' },
  ]);
  expect([...tables.figures.values()][1]?.sources).toEqual([
    { source: 'article-gazette-example-b', locator: 'more than 30' },
    { source: 'gitmo-camp-list', locator: 'row 2' },
  ]);
  expect(tables.sources.get('article-herald-example-a-ten')).toEqual({
    ...{ ref: 'article-herald-example-a-ten', publisher: 'herald.example', url: 'https://www.herald.example/a/ten' },
    subject: 'Detainees at Guantanamo Bay',
  });
  expect(tables.sources.get('gitmo-camp-list')?.licence).toBe('CC0 1.0');
  expect(Object.fromEntries(report.unmapped)).toEqual({
    'the row: its expression is no sign and its own number': 2,
    'the row: it names no address as its source': 1,
  });
});
