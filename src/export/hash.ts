import { createHash } from 'node:crypto';

/** A sum of digests that is the same in whatever order they come: two graphs with the same rows have the same. */
export interface ContentHash {
  add(digest: bigint): void;
  sum(): bigint;
  text(): string;
}

const SIZE = 1n << 256n;

/** The hash of nothing, to add to. */
export function contentHash(): ContentHash {
  let sum = 0n;
  return {
    add(digest) {
      sum = (sum + digest) % SIZE;
    },
    sum: () => sum,
    text: () => sum.toString(16).padStart(64, '0'),
  };
}

/** The digest of a table's row, in whatever order its cells come. */
export function digestOf([table, cells]: readonly [table: string, cells: object]): bigint {
  const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
  return BigInt(
    `0x${createHash('sha256')
      .update(JSON.stringify([table, sorted]))
      .digest('hex')}`,
  );
}
