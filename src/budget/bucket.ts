import type { Tier } from './tier';

/** What was in a bucket at a moment, in s. */
export interface Bucket {
  points: number;
  at: number;
}

/** What became of points that were to be taken. */
export interface Taken {
  isEnough: boolean;
  /** How many points are left now. */
  left: number;
}

/** Who counts what callers have left. Less than nothing gives back. */
export interface Counter {
  take(caller: string, tier: Tier, points: number): Promise<Taken>;
  close(): void;
}

/** Takes points from a bucket, or none of them where they are too many; a clock that goes backwards fills nothing. */
export function takenFrom({ points: before, at }: Bucket, tier: Tier, points: number, now: number): [Bucket, Taken] {
  const there = Math.min(tier.size, before + Math.max(0, now - at) * tier.rate);
  const isEnough = there >= points;
  const left = isEnough ? Math.min(tier.size, there - points) : there;
  return [
    { points: left, at: now },
    { isEnough, left },
  ];
}

/** In s, rounded up: how long until there are so many points. */
export function waitFor(points: number, left: number, { rate }: Tier): number {
  return Math.max(1, Math.ceil((points - left) / rate));
}
