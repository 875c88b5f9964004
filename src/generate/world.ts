import { FIRST, LAST } from './date';
import { randomOf, type Random } from './random';

/** Where and when the persons' lives take place. */
export interface World {
  seed: number;
  persons: number;
  officials: number;
  sources: number;
  /** The nights of releases, by how much of all releases each has. */
  waves: readonly (readonly [share: number, Wave])[];
}

export interface Wave {
  key: string;
  day: number;
}

/** With so many prisons the first of a Zipf row holds 19 in 100. */
export const PRISONS = 108;
const prisons = shares(PRISONS).map((share, i) => [share, `prison-${i + 1}`] as const);

export function worldOf(persons: number, seed: number): World {
  const waves = shares(Math.min(1_000, Math.max(5, Math.ceil(persons / 200)))).map((share, i) => {
    const day = FIRST + 400 + randomOf(seed, 'wave', i).below(LAST - FIRST - 420);
    return [share, { key: `release-${i + 1}`, day }] as const;
  });
  const officials = Math.min(800, Math.ceil(persons / 100));
  return { seed, persons, officials, sources: Math.max(30, Math.ceil(persons / 5)), waves };
}

/** The shares of a Zipf row: the second is half as large as the first, the third a third. */
function shares(count: number): number[] {
  const parts = Array.from({ length: count }, (_, i) => 1 / (i + 1));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

export const prisonOf = (random: Random): string => random.among(prisons);
export const waveOf = (random: Random, { waves }: World): Wave => random.among(waves);
