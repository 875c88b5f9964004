import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db';
import { type Level, LEVELS } from '../level';
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
  known(level: Level): number | undefined;
  /** Looks, and settles when a level's is known; a graph that does not tell is known no better. */
  look(level: Level): Promise<void>;
  /** Forgets what is known: the graph may be another since. */
  doubt(): void;
}

/** Knows the revisions while somebody asks for them: it looks when they do, and never by itself. */
export function revisionsOf(db: Pick<Db, 'glance' | 'write'>): Revisions {
  let revisions: readonly number[] = [];
  /** When each level's was seen: what only others see otherwise must not show in a level's time. */
  const seen = LEVELS.map(() => -Infinity);
  let [looking, settling]: (Promise<void> | undefined)[] = [];
  let doubts = 0;
  const settle = async () => {
    const doubtsBefore = doubts;
    const found = await settledIn(db).catch(() => undefined);
    settling = undefined;
    if (!found || doubts !== doubtsBefore) return;
    const [settled, at] = found;
    revisions = settled;
    seen.fill(at);
  };
  const glance = async () => {
    const [begin, doubtsBefore] = [performance.now(), doubts];
    const found = await revisionsIn((cypher) => db.glance(cypher, FRESH)).catch(() => undefined);
    if (doubts !== doubtsBefore) return;
    looking = undefined;
    for (const [level, revision] of found?.entries() ?? []) {
      if (revision === revisions[level]) seen[level] = begin;
      else settling ??= settle();
    }
  };
  const ageOf = (level: Level) => performance.now() - (seen[level] ?? -Infinity);
  const known = (level: Level) => {
    const age = ageOf(level);
    if (age >= EARLY) void (looking ??= glance());
    return age < FRESH ? revisions[level] : undefined;
  };
  const look = async (level: Level) => {
    await (looking ??= glance());
    if (ageOf(level) >= FRESH && settling) await Promise.race([settling, sleep(PATIENCE.caller)]);
  };
  const doubt = () => {
    [doubts, looking] = [doubts + 1, undefined];
    seen.fill(-Infinity);
  };
  return { known, look, doubt };
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
