import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { allowedTo, type Origins } from './cors';
import type { Leaving } from '../context';
import { entryOf, type Log } from '../log';
import { JSON_TYPE, problem, refuse } from './refusal';

export interface Admission {
  /** How many requests are answered at once: Neo4j's connections (`src/db.ts`) serve no more of them any faster, and more make each turn of Node's loop longer. */
  atOnce: number;
  /** How many may wait for their turn. */
  waiting: number;
  /** In ms: how long one waits before it is sent away. */
  patience: number;
}

/** Patience and deadline together stay below 5 s. */
const USUAL: Admission = { atOnce: 16, waiting: 64, patience: 400 };

export interface Door {
  /** Lets somebody in, now or as soon as there is room, or sends them away; who has gone already is nobody. */
  (visit: Leaving, enter: () => void, sendAway: () => void): void;
  /** Whether whoever comes now is sent away. */
  isFull(): boolean;
}

/** Lets so many in at once, lets some wait, and sends the others away at once: a full house must not look like a slow one. */
export function door({ atOnce, waiting, patience }: Admission = USUAL): Door {
  let busy = 0;
  const queue = new Set<() => void>();
  const leave = () => {
    busy -= 1;
    const [next] = queue;
    next?.();
  };
  const isFull = () => busy >= atOnce && queue.size >= waiting;
  const meet = (...[visit, enter, sendAway]: Parameters<Door>) => {
    const comeIn = () => {
      busy += 1;
      visit.once('close', leave);
      enter();
    };
    if (visit.destroyed) return;
    if (busy < atOnce) return comeIn();
    if (isFull()) return sendAway();
    const forget = () => {
      clearTimeout(timer);
      queue.delete(turn);
      visit.off('close', forget);
    };
    const turn = () => {
      forget();
      comeIn();
    };
    const timer = setTimeout(() => {
      forget();
      sendAway();
    }, patience);
    visit.once('close', forget);
    queue.add(turn);
  };
  return Object.assign(meet, { isFull });
}

/** Answers requests as the door lets them in. */
export const admission =
  (through: Door): RequestHandler =>
  (_request, response, next) =>
    through(response, next, () => sendAway(response));

export const FULL = 'Too many questions are asked right now: ask again in a second.';
const WHEN_FULL = ['Retry-After', '1'] as const;

export function sendAway(response: Response): void {
  response.set(...WHEN_FULL);
  refuse(response, 503, FULL, 'UNAVAILABLE');
}

/** Sends away whom the door would, before anything is read of the request: those who are inside wait for as long as it takes. */
export function turningAway(full: Door['isFull'], log: Log, origins: Origins, app: RequestListener): RequestListener {
  return (request, response) => {
    const { method, url, headers } = request;
    if (!full() || method === 'OPTIONS' || !/^\/graphql(\?|$)/.test(url ?? '')) return app(request, response);
    const [arrived, requestId] = [performance.now(), randomUUID()];
    response.once('close', () => log(entryOf(response, requestId, arrived, { codes: ['UNAVAILABLE'] })));
    const shown = allowedTo(origins, headers.origin).flat();
    const body = Buffer.from(JSON.stringify(problem(FULL, 'UNAVAILABLE', requestId)));
    const about = ['X-Request-Id', requestId, 'Content-Type', JSON_TYPE, 'Content-Length', String(body.length)];
    response.writeHead(503, [...WHEN_FULL, ...about, ...shown]).end(body);
  };
}
