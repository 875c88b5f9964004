import { randomBytes } from 'node:crypto';
import { holdsKey, newKeyText, parseKeyText } from '../../src/apiKey/text';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'.split('');

test('keys are of one form, and no two are alike', () => {
  const keys = Array.from({ length: 10_000 }, () => newKeyText('live').text);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^hbs_live_[0-9A-Za-z]{11}_[0-9A-Za-z]{49}$/.test(key))).toEqual([]);
});

test('a key is known again; with one character changed anywhere, it is none', () => {
  for (let i = 0; i < 200; i++) {
    const { id, text } = newKeyText('test');
    expect(parseKeyText(text)).toEqual({ environment: 'test', id, text });
    for (let at = 0; at < text.length; at++) {
      const others = LETTERS.filter((letter) => letter !== text[at]);
      const other = others[(randomBytes(1)[0] ?? 0) % others.length] ?? '';
      expect(parseKeyText(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined();
    }
  }
});

test.each(['', 'hbs_', 'hbs_live__', 'Bearer', `${newKeyText('live').text} `, newKeyText('live').text.slice(0, -1)])(
  'a text that is no key is none: %s',
  (text) => {
    expect(parseKeyText(text)).toBeUndefined();
  },
);

test('a key is found within other text, also one that was cut off, and other text is not taken for one', () => {
  const { text } = newKeyText('live');
  expect([`?key=${text}`, `{"key":"${text.slice(0, 50)}"}`].map(holdsKey)).toEqual([true, true]);
  expect(['hbs_live', 'the hbs_ of old', 'hbs_live_short_secret'].map(holdsKey)).toEqual([false, false, false]);
});
