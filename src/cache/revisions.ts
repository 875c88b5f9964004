import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db';
import { revisionsIn } from '../write/feed/revision';
import { lock } from '../write/writer';

/** In ms: what a process knows of the revisions is never relied on for longer, so that all see soon what was taken down. */
const FRESH = 250;
/** In ms: from then on it looks again while it still relies on what it knows, so that nobody waits. */
const EARLY = 100;
/** In ms: how long somebody waits for a write to be whole, and how long it may take at all. */
const PATIENCE = { caller: 50, lock: 5_000 };

/** How often each level has seen the graph change, as far as this process knows. */
export interface Revisions {
  /** As it was a moment ago; undefined where nobody has looked since. */
  known(): readonly number[] | undefined;
  /** Looks, and settles when that is done; a graph that does not tell is known no better. */
  look(): Promise<void>;
  /** Forgets what is known: the graph may be another since. */
  doubt(): void;
}

/** Knows the revisions while somebody asks for them: it looks when they do, and never by itself. */
export function revisionsOf(db: Pick<Db, 'glance' | 'write'>): Revisions {
  let [revisions, seen]: [readonly number[], number] = [[], -Infinity];
  let [looking, settling]: (Promise<void> | undefined)[] = [];
  let doubts = 0;
  const settle = async () => {
    const doubtsBefore = doubts;
    const found = await settledIn(db).catch(() => undefined);
    settling = undefined;
    if (found && doubts === doubtsBefore) [revisions, seen] = found;
  };
  const look = async () => {
    const [begin, doubtsBefore] = [performance.now(), doubts];
    const found = await revisionsIn((cypher) => db.glance(cypher, FRESH)).catch(() => undefined);
    if (doubts !== doubtsBefore) return;
    looking = undefined;
    if (found?.join() === revisions.join()) seen = begin;
    else if (found) await Promise.race([(settling ??= settle()), sleep(PATIENCE.caller)]);
  };
  const known = () => {
    const age = performance.now() - seen;
    if (age >= EARLY) void (looking ??= look());
    return age < FRESH ? revisions : undefined;
  };
  const doubt = () => {
    doubts += 1;
    [seen, looking] = [-Infinity, undefined];
  };
  return { known, look: () => (looking ??= look()), doubt };
}

/**
 * The revisions, and when they were read: not before the write that raised them can be seen whole. While Neo4j commits, what was written
 * comes to be seen bit by bit, and its indexes last; but who writes next has to wait until that is over, and so do we.
 */
function settledIn(db: Pick<Db, 'write'>): Promise<[number[], number]> {
  return db.write(async (run) => {
    await lock(run);
    const now = performance.now();
    return [await revisionsIn(run), now];
  }, AbortSignal.timeout(PATIENCE.lock));
}

/** The same database, of which nobody relies on what was known before its last write. */
export function doubting(db: Db, { doubt }: Pick<Revisions, 'doubt'>): Db {
  return { ...db, write: (work, signal) => db.write(work, signal).finally(doubt) };
}
