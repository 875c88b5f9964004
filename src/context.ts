import { type EventEmitter, setMaxListeners } from 'node:events';
import type { Response } from 'express';
import type { KeySettings } from './apiKey/pepper';
import { type Budget, budgetOf } from './budget/budget';
import { type Caller, callerOf } from './caller';
import type { Db } from './db';
import { TimeoutError } from './errors';
import { since } from './log';
import { asking, type Read } from './read/ask';
import type { Ledger } from './takedown/ledger';
import type { LedgerKeeper } from './takedown/takedown';
import type { Reader } from './read/read';
import type { Wholes } from './read/wholes';

/** What belongs to one request. */
export interface Context extends Reader {
  caller: Caller;
  budget: Budget;
  /** With what an admin makes keys, and takes things down. */
  keeper: LedgerKeeper;
  /** Names the request in answers, headers and logs. */
  requestId: string;
  /** What the log is to tell of it. */
  locals: Record<string, unknown>;
}

/** In ms: an answer takes 5 s at the most, with the wait for a place and a busy machine. */
const DEADLINE = 4_000;

/** What reads and the acts of admins need. */
export interface Tools {
  wholes: Wholes;
  keys: KeySettings;
  ledger: Ledger;
}

/** Who closes when they are answered or have gone: `destroyed` tells that they had gone before. */
export type Leaving = Pick<EventEmitter, 'once' | 'off'> & { destroyed?: boolean };

/** What the work is for. */
export type Visit = Pick<Response, 'locals'> & Leaving;

/** The caller reads up to the level of its key; the work ends at the deadline, or with the visit. */
export function contextOf(db: Db, visit: Visit, { wholes, keys, ledger }: Tools): Context {
  const { locals } = visit;
  const end = new AbortController();
  const { signal } = end;
  // Each statement that is under way listens, and a wide question has many at once.
  setMaxListeners(0, signal);
  const { requestId, address, arrived } = locals as { requestId: string; address?: string; arrived?: number };
  const waited = arrived === undefined ? 0 : since(arrived);
  const late = setTimeout(() => end.abort(new TimeoutError()), DEADLINE - waited).unref();
  const leave = () => {
    clearTimeout(late);
    end.abort(new TimeoutError('The client has gone.'));
  };
  if (visit.destroyed) leave();
  else visit.once('close', leave);
  const steps: object[] = (locals.steps = []);
  const read: Read = (cypher, parameters, step) => {
    const begin = performance.now();
    return db.read(cypher, parameters, signal).finally(() => steps.push({ step, ms: since(begin) }));
  };
  const caller = callerOf(visit);
  const budget = budgetOf(caller, address);
  const keeper = { ...keys, db, ledger, actor: caller.key ?? '' };
  return { requestId, locals, caller, budget, keeper, level: caller.level, ask: asking(read), wholes };
}
