import type { Caller } from '../caller';

/** How much somebody may ask: a bucket of points from which each question takes what it costs, and which fills up evenly. */
export interface Tier {
  name: string;
  /** How many points a full bucket holds. */
  size: number;
  /** How many points come back in a second. */
  rate: number;
}

/** For who has no key, by address: a free question of any allowed size every ten seconds, or a small one many times a second. */
const EVERYBODY: Tier = { name: 'everybody', size: 60_000, rate: 1_000 };

/** For who has a key, by key: enough to copy a large graph. */
const PARTNER: Tier = { name: 'partner', size: 600_000, rate: 10_000 };

/** The tier of a caller. */
export function tierOf({ key }: Caller): Tier {
  return key === null ? EVERYBODY : PARTNER;
}
