import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../../src/db';
import { median } from '../statistics';
import { keepWriting } from '../writes';
import { type Held, heldBy } from './held';
import type { Step } from './outcome';
import { openLoop, type Send } from './schedule';

/** So often the server is looked at, whatever time it takes. */
const LOOKS = 50;

export interface Soak {
  minutes: number;
  reads: Step;
  writes: number;
  held: Held[];
}

/** Whom to look at: a process, its port, and Neo4j's. */
export interface Watched {
  pid: number;
  port: number;
  neo4jPort: number;
}

/** Reads and writes for so many minutes, and looks at what the server holds. */
export async function soak(
  send: Send,
  db: Db,
  { pid, port, neo4jPort }: Watched,
  perSecond: number,
  minutes: number,
): Promise<Soak> {
  const begin = performance.now();
  const end = begin + minutes * 60_000;
  const look = async () => {
    const held: Held[] = [];
    for (let n = 1; n <= LOOKS; n++) {
      await sleep(Math.max(0, begin + (n / LOOKS) * (end - begin) - performance.now()));
      held.push(heldBy(pid, port, neo4jPort));
    }
    return held;
  };
  const [reads, writes, held] = await Promise.all([
    openLoop(send, perSecond, minutes * 60),
    keepWriting(db, () => performance.now() > end),
    look(),
  ]);
  return { minutes, reads, writes, held };
}

/** The last fifth of the values as a multiple of the first: the median of each. */
export function growth(values: readonly number[]): number {
  const fifth = Math.max(1, Math.floor(values.length / 5));
  return median(values.slice(-fifth)) / median(values.slice(0, fifth));
}
