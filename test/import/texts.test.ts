import { makeTexts } from '../../src/import/texts';

test('every text is found by its key, whatever there is beside it', () => {
  const texts = makeTexts();
  const textOf = (i: number) => `${'ñ😀'.repeat(i % 40)}${i}`;
  for (let i = 0; i < 60_000; i++) texts.set(`key-${i}`, textOf(i));
  for (let i = 0; i < 60_000; i++) if (texts.get(`key-${i}`) !== textOf(i)) throw new Error(`key-${i}`);
  expect(texts.get('key-60000')).toBeUndefined();
  expect(texts.get('')).toBeUndefined();
});
