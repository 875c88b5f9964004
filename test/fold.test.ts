import fc from 'fast-check';
import { fold, words } from '../src/fold';

test.each([
  ['Andreína BADUEL', 'andreina baduel'],
  ['  SESMAS-Rodeo   I ', 'sesmas rodeo i'],
  ['Núñez’s “808”', 'nunez s 808'],
  ['Николай Ёлкин', 'николаи елкин'],
  ['…!', ''],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(words(text).join(' ')).toBe(folded);
});

test('folding a folded text changes nothing', () => {
  expect(fold(fold('Ministerio de Asuntos Exteriores, Unión Europea'))).toBe(
    'ministerio de asuntos exteriores union europea',
  );
});

test('folded texts stand in the same order by code points, as Neo4j stores them, and by UTF-16 units, as it compares parameters', () => {
  const letter = fc.constantFrom('a', 'ж', '한', '豈', 'ﬀ', 'Ａ', '𐌰', '𠀀', '𝒜');
  const byCodePoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  fc.assert(
    fc.property(fc.string({ unit: letter }), fc.string({ unit: letter }), (a, b) => {
      const [first, second] = [fold(a), fold(b)];
      expect(Math.sign(byCodePoints(first, second))).toBe(first < second ? -1 : first > second ? 1 : 0);
      expect(fold(first)).toBe(first);
      expect(first === second).toBe(a.normalize('NFD').toLowerCase() === b.normalize('NFD').toLowerCase());
    }),
  );
});
