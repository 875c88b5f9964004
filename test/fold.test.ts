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
