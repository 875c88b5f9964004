import type { Context } from '../context';
import { plain } from '../plain';

/** Answers `rateLimit` from what this question has taken. */
export const rateLimit = {
  Query: {
    rateLimit: (_source: unknown, _arguments: unknown, { budget: { tier, left, requested } }: Context) => ({
      limit: tier.size,
      remaining: left,
      perSecond: tier.rate,
      cost: requested,
    }),
  },
  RateLimit: plain('limit', 'remaining', 'perSecond', 'cost'),
};
