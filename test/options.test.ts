import { z } from 'zod';
import { loadAsked, roundsAsked } from '../bench/options';
import { StartError } from '../src/errors';
import { optionsOf as keysOf } from '../src/apiKey/options';
import { optionsOf as generateOf } from '../src/generate/options';
import { flag, readOptions } from '../src/options';
import { optionsOf as recipeOf } from '../src/recipe/options';
import { optionsOf as hideOf } from '../src/takedown/options';

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

const NUMBERED = z.object({
  folder: z.string().min(1),
  persons: z.coerce.number().int().min(1).max(100),
  format: z.enum(['csv', 'ndjson']).default('csv'),
  all: flag,
});

test.each([
  ['', 'FOLDER is missing.\n--persons is missing.'],
  ['a --persons ten', '--persons is no number.'],
  ['a --persons 1.5', '--persons is no whole number.'],
  ['a --persons 0', '--persons is 1 at least.'],
  ['a --persons 99999999999999999999', '--persons is 100 at most.'],
  ['a --persons 1 --format ten', '--format is none that there is: write csv or ndjson.'],
  ['a --persons 1 --ten', 'An option is none that there is, or lacks what has to stand behind it.'],
  ['a --persons', 'An option is none that there is, or lacks what has to stand behind it.'],
  ['a ten --persons 1', 'There are more words than the command takes: put one with spaces in quotes.'],
])('what is wrong with words is said before how they are written, and they are not repeated: %s', (text, wrong) => {
  const takes = { takes: NUMBERED, places: ['folder'], usage: 'Write it so.' };
  expect(() => readOptions(words(text), takes)).toThrow(new StartError(`${wrong}\nWrite it so.`));
});

test.each([
  ['keys', keysOf, 'rotate', /^The id is missing: .*\nWrite one of\n/],
  ['keys', keysOf, 'list --ten', /^An option is none .*\nWrite one of\n/],
  ['generate', generateOf, '', /^--persons is missing\.\nFOLDER is missing\.\nWrite npm run generate/],
  ['generate', generateOf, 'nowhere --persons ten', /^--persons is no number\.\nWrite npm run generate/],
  ['recipe', recipeOf, '', /^NAME is missing\.\nFOLDER is missing\.\nWrite npm run recipe/],
  ['recipe', recipeOf, 'cake src', /^NAME is none that there is: write deaths or .*\nWrite npm run recipe/],
  ['hide', hideOf, '', /^ID is missing\.\nWrite npm run hide/],
  ['hide', hideOf, 'a --undo --erase', /^The options do not go together\.\nWrite npm run hide/],
])('%s says first what is wrong, and then how it is written', (_name, optionsOf, text, said) => {
  expect(() => optionsOf(words(text))).toThrow(said);
});

test('words without a name may be many of one kind', () => {
  const many = { takes: z.object({ folders: z.array(z.string()).min(1), all: flag }), places: 'folders', usage: '' };
  expect(readOptions(words('a b --all'), many)).toEqual({ folders: ['a', 'b'], all: true });
  expect(() => readOptions([], many)).toThrow('FOLDER is missing.');
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
