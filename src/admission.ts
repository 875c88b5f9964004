import type { EventEmitter } from 'node:events';
import type { RequestHandler, Response } from 'express';
import { refuse } from './refusal';

export interface Admission {
  /** How many requests are answered at once: the pool of connections serves no more of them any faster. */
  atOnce: number;
  /** How many may wait for their turn. */
  waiting: number;
  /** In ms: how long one waits before it is sent away. */
  patience: number;
}

/** Patience and deadline together stay below 5 s. */
const USUAL: Admission = { atOnce: 32, waiting: 64, patience: 400 };

/** Lets somebody in who closes when they leave, now or as soon as there is room, or sends them away. */
export type Door = (visit: Pick<EventEmitter, 'once' | 'off'>, enter: () => void, sendAway: () => void) => void;

/** Lets so many in at once, lets some wait, and sends the others away at once: a full house must not look like a slow one. */
export function door({ atOnce, waiting, patience }: Admission = USUAL): Door {
  let busy = 0;
  const queue = new Set<() => void>();
  const leave = () => {
    busy -= 1;
    const [next] = queue;
    next?.();
  };
  return (visit, enter, sendAway) => {
    const comeIn = () => {
      busy += 1;
      visit.once('close', leave);
      enter();
    };
    if (busy < atOnce) return comeIn();
    if (queue.size >= waiting) return sendAway();
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
}

/** Answers requests as the door lets them in. */
export const admission =
  (through: Door): RequestHandler =>
  (_request, response, next) =>
    through(response, next, () => sendAway(response));

export function sendAway(response: Response): void {
  response.set('Retry-After', '1');
  refuse(response, 503, 'Too many questions are asked right now: ask again in a second.', 'UNAVAILABLE');
}
