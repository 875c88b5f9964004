import neo4j, { type Driver } from 'neo4j-driver';
import type { Target } from '../../src/db';

/** The driver as it comes, which tries again for so many ms, without what src/db.ts does about it: what a fault does to it is what we protect from. */
export function bareDriver({ uri, user, password }: Target, maxTransactionRetryTime = 2_000): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime });
}
