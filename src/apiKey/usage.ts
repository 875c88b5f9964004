import type { Db } from '../db';
import type { ApiKey } from './apiKey';
import { noteUse } from './store';

/** In ms: how often the use of keys is written down, and how long that may take. */
const EVERY = 60_000;
const PATIENCE = 2_000;

/** In which hour each key was last used: gathered here, and written down now and then. */
export interface Usage {
  note(key: ApiKey): void;
  /** Writes down what there is, and does no more. */
  close(): Promise<void>;
}

export function usage(db: Db): Usage {
  const used = new Set<string>();
  const flush = async () => {
    const ids = [...used];
    used.clear();
    // What is lost here is a hint for whoever tidies up, and no more.
    if (ids.length > 0)
      await db.write((run) => noteUse(run, ids, hour()), AbortSignal.timeout(PATIENCE)).catch(() => undefined);
  };
  const timer = setInterval(() => void flush(), EVERY).unref();
  return {
    note(key) {
      if (key.lastUsed === hour()) return;
      key.lastUsed = hour();
      used.add(key.id);
    },
    close() {
      clearInterval(timer);
      return flush();
    },
  };
}

/** This hour, in UTC. */
function hour(): string {
  return `${new Date().toISOString().slice(0, 13)}:00:00.000Z`;
}
