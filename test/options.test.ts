import { z } from 'zod';
import { loadAsked, roundsAsked } from '../bench/options';
import { StartError } from '../src/errors';
import { flag, readOptions } from '../src/options';

const words = (text: string) => text.split(' ').filter(Boolean);
const takes = z.object({ from: z.string(), to: z.string().optional(), often: z.coerce.number().default(1), all: flag });
const read = (text: string) => readOptions(words(text), { takes, places: ['from', 'to'], usage: 'Write it so.' });

test.each([
  ['a', { from: 'a', often: 1, all: false }],
  ['a b --often 3', { from: 'a', to: 'b', often: 3, all: false }],
  ['--all a -- --b', { from: 'a', to: '--b', often: 1, all: true }],
])('words are what a command takes, in places or by name: %s', (text, options) => {
  expect(read(text)).toEqual(options);
});

test.each(['', 'a b c', 'a --often', 'a --often x', 'a --all=yes', 'a --none', 'a --from b'])(
  'other words are told how the command is written: %s',
  (text) => {
    expect(() => read(text)).toThrow(StartError);
    expect(() => read(text)).toThrow('Write it so.');
  },
);

test('words without a name may be many of one kind', () => {
  const many = { takes: z.object({ folders: z.array(z.string()).min(1), all: flag }), places: 'folders', usage: '' };
  expect(readOptions(words('a b --all'), many)).toEqual({ folders: ['a', 'b'], all: true });
  expect(() => readOptions([], many)).toThrow(StartError);
});

test('benchmarks take numbers within reason, and have usual ones', () => {
  expect(roundsAsked([], 10_000)).toEqual({ persons: 10_000, rounds: 5, json: false });
  expect(roundsAsked(words('--persons 200000 --json'), 10_000)).toEqual({ persons: 200_000, rounds: 5, json: true });
  expect(loadAsked(words('--soak 30'))).toEqual({ persons: 10_000, seconds: 10, soak: 30, json: false });
});

test.each(['--persons 999', '--persons 1000001', '--rounds 0', '--rounds', '--seconds 3', 'fast'])(
  'a benchmark that cannot be run says which can: %s',
  (text) => {
    expect(() => roundsAsked(words(text), 10_000)).toThrow('end the command with -- --persons 10000 --rounds 5');
  },
);
