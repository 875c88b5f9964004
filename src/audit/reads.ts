import type { Db } from '../db';
import { append } from './append';
import type { Deed } from './entry';

/** In ms: who reads what is restricted waits so long for the log, and then reads nothing. */
const PATIENCE = 2_000;

/** Logs a deed, and settles when it is kept. */
export type Note = (deed: Deed) => Promise<void>;

/** Deeds that come while others are being written wait for each other, and are written together. */
export function notes(db: Db, pepper: Buffer): Note {
  let waiting: Deed[] = [];
  let next: Promise<void> | undefined;
  let under = Promise.resolve();
  const writeAll = () => {
    const deeds = waiting;
    waiting = [];
    next = undefined;
    under = db.write((run) => append(run, pepper, deeds), AbortSignal.timeout(PATIENCE));
    return under;
  };
  return (deed) => {
    waiting.push(deed);
    next ??= under.then(writeAll, writeAll);
    return next;
  };
}
