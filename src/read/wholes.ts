import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { asking, type Call, type Read } from './ask';

/** The whole statements that Neo4j has planned. */
export interface Wholes {
  /** Whether a call's statement is planned; counts it as seen, and one that is seen again and again will be. */
  isPlanned(call: Call): boolean;
}

export interface Planner extends Wholes {
  /** Plans what will be asked, however often it was seen; done when others may be planned. */
  plan(call: Call): Promise<void>;
}

/** A statement pays for its planning after about so many calls. */
const SIGHTINGS = 20;
/** So many are planned, and so many others counted: whoever sends ever new ones pushes out what is asked least. */
const MOST = 200;
/** Planning may take this part of the time. */
const SHARE = 0.1;

/** Plans statements that are seen often, one at a time, by asking them once with nobody waiting. */
export function makeWholes(read: Read, sightings = SIGHTINGS): Planner {
  const ask = asking(read);
  const planned = new LRUCache<string, true>({ max: MOST });
  const seen = new LRUCache<string, number>({ max: MOST });
  let isPlanning = false;
  const plan = async (call: Call) => {
    isPlanning = true;
    const begin = performance.now();
    await ask([call]).then(
      () => planned.set(call.text, true),
      () => undefined,
    );
    seen.delete(call.text);
    await sleep((performance.now() - begin) * (1 / SHARE - 1), undefined, { ref: false });
    isPlanning = false;
  };
  return {
    plan,
    isPlanned(call) {
      const { text } = call;
      if (planned.get(text)) return true;
      const times = (seen.get(text) ?? 0) + 1;
      seen.set(text, times);
      if (times >= sightings && !isPlanning) void plan(call);
      return false;
    },
  };
}
