import { isSendable, keyHeaders, onKeyGone, rememberKey } from '../../explorer/src/answer/key';
import { wordsFor } from '../../explorer/src/answer/problem';
import { en } from '../../explorer/src/language/en';
import { es } from '../../explorer/src/language/es';
import { missingOf, valuesOf, variablesOf } from '../../explorer/src/form/fields';
import { askedBy, questionOf } from '../../explorer/src/question/gallery';

const held = questionOf('still-held')!;

test('the fields hold what was asked, but nothing that they could not show', () => {
  const asked = { certainty: 'CERTAIN', day: '2026-01-08' };
  expect(variablesOf(held, valuesOf(held, asked))).toEqual(asked);
  const odd = valuesOf(held, { certainty: 'MAYBE', day: 'today', first: 3, other: 'x' });
  expect(odd).toEqual({});
  expect(missingOf(held, odd)).toEqual(['certainty', 'day']);
});

test('the question of an answer is known by its document, and one that was changed is none of ours', () => {
  expect(askedBy(held.document)).toBe(held);
  expect(askedBy(`${held.document} # mine`)).toBeUndefined();
});

test('a key that no header can hold is not sent', () => {
  expect(['', ' hk_live_a1 ', 'clave_ñ', 'two words', 'hk_“x”'].map(isSendable)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  rememberKey(' hk_a ');
  expect(keyHeaders()).toEqual({ authorization: 'Bearer hk_a' });
  rememberKey('clave_ñ');
  expect(keyHeaders()).toBeUndefined();
  rememberKey('');
  expect(keyHeaders()).toEqual({});
});

test('it is told when a key goes, or another comes in its place', () => {
  const told: string[] = [];
  const stop = onKeyGone(() => told.push(JSON.stringify(keyHeaders())));
  for (const key of ['hk_a', 'hk_a ', 'hk_b', '', '', 'hk_c']) rememberKey(key);
  expect(told).toEqual(['{"authorization":"Bearer hk_b"}', '{}']);
  stop();
  rememberKey('');
  expect(told).toHaveLength(2);
});

test('what goes wrong is told in the reader’s language, and what only the server can tell is left to it', () => {
  const problem = (code: string) => ({ message: 'Too late.', extensions: { code } });
  expect(wordsFor(problem('TIMEOUT'), es)).toBe(es.problems.TIMEOUT);
  expect(wordsFor(problem('UNAUTHENTICATED'), en)).toMatch(/^This key is not valid/);
  expect(wordsFor(problem('BAD_USER_INPUT'), es)).toBeUndefined();
  expect(wordsFor(problem('toString'), es)).toBeUndefined();
  expect(Object.keys(es.problems)).toEqual(Object.keys(en.problems));
});
