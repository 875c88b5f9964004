import type { Context } from '../context';

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
};
