/** From 0 up to 1, and always the same for the same two numbers: every run has the same graph and the same questions. */
export function chance(one: number, other: number): number {
  let mixed = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** One of a list. */
export function pick<T>(list: readonly T[], one: number, other: number): T {
  return list[Math.floor(chance(one, other) * list.length)] as T;
}
