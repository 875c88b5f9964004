import type { Caller } from '../caller';
import { type Tier, tierOf } from './tier';

/** What a question takes from its caller's points. */
export interface Budget {
  tier: Tier;
  /** Whose points they are: a key's, or those of everybody at an address. */
  payer: string;
  /** What the question may cost. */
  requested: number;
  /** What the caller had left when this was last looked at. */
  left: number;
}

/** Who pays for the questions of a caller. */
export function budgetOf(caller: Caller, address = ''): Budget {
  const tier = tierOf(caller);
  const payer = caller.key === null ? `address ${address}` : `key ${caller.key}`;
  return { tier, payer, requested: 0, left: tier.size };
}
