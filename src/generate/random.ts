/** Numbers that look like chance, and are the same again for the same words. */
export interface Random {
  /** From 0 to 1, without 1. */
  real(): number;
  /** A whole number from 0, below this one. */
  below(end: number): number;
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** A value as often as its share says; the last takes what is left. */
  among<T>(values: readonly (readonly [share: number, value: T])[]): T;
}

/** Another row of numbers for other words. */
export function randomOf(...words: readonly (string | number)[]): Random {
  let state = hashOf(words.join('|'));
  const real = (): number => {
    // The generator mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(real() * end);
  return {
    real,
    below,
    chance: (share) => real() < share,
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
    among: (values) => {
      let left = real();
      const last = values.length - 1;
      return (
        values[values.findIndex(([share], i) => (left -= share) < 0 || i === last)] as (typeof values)[number]
      )[1];
    },
  };
}

/** The hash FNV-1a, in 32 bits. */
function hashOf(text: string): number {
  return Buffer.from(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
}
