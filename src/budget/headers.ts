import { waitFor } from './bucket';
import type { Budget } from './budget';

/** What a caller may ask within a minute and has left now, as the IETF's draft for RateLimit fields writes it; in points. */
export function headersOf({ tier, left }: Budget): [name: string, value: string][] {
  const untilFull = left >= tier.size ? 0 : waitFor(tier.size, left, tier);
  return [
    ['RateLimit-Policy', `"points";q=${tier.size};w=${Math.ceil(tier.size / tier.rate)}`],
    ['RateLimit', `"points";r=${left};t=${untilFull}`],
  ];
}
