import { isEnumType } from 'graphql';
import { en } from '../../explorer/src/language/en';
import { es } from '../../explorer/src/language/es';
import { preferred } from '../../explorer/src/language/language';
import { speechOf } from '../../explorer/src/language/speech';
import { terms } from '../../explorer/src/language/terms';
import { gallery } from '../../explorer/src/question/gallery';
import { periodOf, periodText } from '../../explorer/src/view/period';
import { schemaFor } from '../../src/graphql/schema';

/** All words of a dictionary by their paths; what takes values is given stand-ins. */
function wordsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') return [[path, String((value as (...given: unknown[]) => unknown)('1', '2', '3'))]];
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => wordsOf(each, `${path}.${key}`));
}

/** Words that are the same in both languages. */
const SAME = /JSON|CSV|XLSX|NDJSON|^1$|habeas|\.fields\./;

test('every word of the page is in both languages, and is another in each', () => {
  const spanish = new Map(wordsOf(es));
  expect([...spanish.keys()]).toEqual(wordsOf(en).map(([path]) => path));
  const alike = wordsOf(en).filter(
    ([path, text]) => spanish.get(path) === text && !SAME.test(text) && !SAME.test(path),
  );
  expect(alike).toEqual([]);
});

test('every field of a question has words', () => {
  const named = gallery.flatMap(({ fields }) => Object.keys(fields));
  expect(named.filter((name) => !(name in en.fields) || !(name in es.fields))).toEqual([]);
});

test('every value that the schema lists has words in both languages', () => {
  const types = Object.values(schemaFor(2).getTypeMap()).filter(isEnumType);
  const shown = types.filter(({ name }) => !/^__|Order$|EntityKind|ChangeKind/.test(name));
  const values = shown.flatMap((type) => type.getValues().map(({ name }) => name));
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter((name) => !(name in terms))).toEqual([]);
});

test('the page speaks the reader’s language where it can', () => {
  expect([['es-VE', 'en'], ['fr', 'es'], ['de'], []].map(preferred)).toEqual(['es', 'es', 'en', 'en']);
});

test('one is told as one', () => {
  const { timeline, figure } = en;
  expect([timeline.noDate('1'), timeline.noDate('2')]).toEqual([
    '1 has no known day and is not drawn; the table has it.',
    '2 have no known day and are not drawn; the table has them.',
  ]);
  expect([timeline.label('1'), figure.label('1')].join()).not.toMatch(/facts|figures/);
  expect([es.timeline.noDate('1'), es.timeline.label('1'), es.figure.label('1')].join()).not.toMatch(
    /tienen|hechos|cifras/,
  );
});

test('days, numbers and periods are written as the language has them', () => {
  const period = periodOf({
    start: { notBefore: '2024-05-01', notAfter: '2024-05-31' },
    end: { notBefore: null, notAfter: null },
    state: 'UNKNOWN',
    lastKnown: '2025-01-02',
  });
  expect(periodText(period!, speechOf('en'))).toBe(
    'began between 1 May 2024 and 31 May 2024; no end known; last known 2 Jan 2025',
  );
  expect(periodText(period!, speechOf('es'))).toBe(
    'comenzó entre el 1 may 2024 y el 31 may 2024; sin final conocido; última noticia: 2 ene 2025',
  );
  expect([speechOf('en').number(12345), speechOf('es').number(12345)]).toEqual(['12,345', '12.345']);
});
