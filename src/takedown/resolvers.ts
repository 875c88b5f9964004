import type { Context } from '../context';
import { asked } from '../errors';
import type { Takedown } from './ledger';
import { takeDown } from './takedown';

/** Does what admins want taken down. */
export const takedowns = {
  Mutation: {
    takeDown: (_source: unknown, { id, kind }: { id: string; kind: Takedown }, { keeper }: Context) =>
      asked(async () => {
        await takeDown(keeper, id, kind);
        return { id, kind };
      }),
  },
};
