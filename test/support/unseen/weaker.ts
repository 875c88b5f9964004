import type { Way } from '../execute';

/** A breakage: one statement reads more than its level may. */
export interface Weakness {
  step: string;
  what: string;
  weaken: (text: string, level: number) => string;
}

/** Keys of the highest level, and what that level sees of the rows, for a row without values would fail before and after. */
const keysAbove = (text: string, level: number) =>
  text
    .replaceAll(`ey${String(level)}`, 'ey2')
    .replace(
      /\b(\w+)\.(\w+)0\b/g,
      (_, of: string, name: string) => `coalesce(${of}.${name}2, ${of}.${name}1, ${of}.${name}0)`,
    );
const sumAbove = (name: string) => (text: string) =>
  text.replace(
    new RegExp(`(?:coalesce\\(link.${name}1, )?link.${name}0\\)?`, 'g'),
    `coalesce(link.${name}2, link.${name}1, link.${name}0)`,
  );

/** What a careless change to a step, a count, an index, a sum or the feed would do. */
export const WEAKNESSES: readonly Weakness[] = [
  { step: 'detention/list', what: 'pages go by the keys of another level', weaken: keysAbove },
  {
    step: 'statement/about',
    what: 'the total counts without the level',
    weaken: (text) => text.replace(/(COUNT \{[^]*?) AND link\.key\d IS NOT NULL/, '$1'),
  },
  {
    step: 'search/hits',
    what: 'words are looked for in the index of another level',
    weaken: (text) => text.replaceAll(/names\d/g, 'names2').replaceAll(/Name\d/g, 'Name2'),
  },
  { step: 'fact/byId', what: 'the sum is that of another level', weaken: sumAbove('status') },
  { step: 'change/list', what: 'the feed tells what another level is told', weaken: keysAbove },
  { step: 'path/shortest', what: 'walks go over what is hidden', weaken: keysAbove },
  {
    step: 'name/ofEntity',
    what: 'names are those of another level',
    weaken: (text) => text.replaceAll(/Name\d/g, 'Name2'),
  },
  { step: 'official/list', what: 'officials are those of another level', weaken: keysAbove },
];

/** How a program with this breakage reads. */
export function weakened(level: number, { step, weaken }: Weakness): Way {
  return { reword: (text, asked) => (asked === step ? weaken(text, level) : text) };
}
