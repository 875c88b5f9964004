import type { Random } from './random';

/** Days are numbers here: how many lie between them and 1970. */
const DAY = 86_400_000;
const dayOf = (text: string): number => Date.parse(text) / DAY;
export const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The graph's days: nothing is published later. */
export const FIRST = dayOf('2004-01-01');
export const LAST = dayOf('2026-01-31');

type Writing = (day: number, random: Random) => string;

const inMonth = (day: number) => textOf(day).slice(0, 7);
const inYear = (day: number) => textOf(day).slice(0, 4);

/** How sources write a day: exactly, or in every other way that is still true of it; how often. */
const WRITINGS: readonly (readonly [number, Writing])[] = [
  [0.5, textOf],
  [0.18, inMonth],
  [0.08, inYear],
  [0.08, (day, random) => `${textOf(day - random.below(20))}..${textOf(day + 1 + random.below(20))}`],
  [0.03, (day) => `${textOf(day)}~`],
  [0.03, (day) => `${inMonth(day)}~`],
  [0.02, (day) => `${inYear(day)}-XX`],
  [0.01, (day) => `${textOf(day).slice(0, 3)}X`],
  [0.02, (day) => `${inMonth(day)}?`],
  [0.02, (day) => `..${textOf(day + 5)}`],
  [0.02, (day) => `${inYear(day)}-2${1 + Math.floor(((Number(textOf(day).slice(5, 7)) + 9) % 12) / 3)}`],
  [0.01, () => '?'],
];

/** A day as some source writes it. */
export function written(random: Random, day: number): string {
  return random.among(WRITINGS)(day, random);
}

/** An end that nobody states: still so, known to be so on a day, or no word on it. */
export function unended(random: Random, day: number): string {
  return random.among([
    [0.4, 'open'],
    [0.3, `on:${textOf(day)}`],
    [0.1, `on:${inMonth(day)}`],
    [0.2, '?'],
  ]);
}
