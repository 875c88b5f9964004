import { makeTexts, textsIn } from '../../src/import/texts';

test('every text is found by its key, whatever there is beside it, in other threads too', () => {
  const texts = makeTexts();
  const textOf = (i: number) => `${'ñ😀'.repeat(i % 40)}${i}`;
  for (let i = 0; i < 60_000; i++) texts.set(`key-${i}`, textOf(i));
  for (const each of [texts, textsIn(structuredClone(texts.shared()))]) {
    for (let i = 0; i < 60_000; i++) if (each.get(`key-${i}`) !== textOf(i)) throw new Error(`key-${i}`);
    expect(each.get('key-60000')).toBeUndefined();
    expect(each.get('')).toBeUndefined();
  }
});
