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

/** Answers so many requests at once, lets some wait, and sends the others away at once: a full house must not look like a slow one. */
export function admission({ atOnce, waiting, patience }: Admission = USUAL): RequestHandler {
  let busy = 0;
  const queue = new Set<() => void>();
  const leave = () => {
    busy -= 1;
    const [next] = queue;
    next?.();
  };
  const enter = (response: Response, next: () => void) => {
    busy += 1;
    response.once('close', leave);
    next();
  };
  return (_request, response, next) => {
    if (busy < atOnce) return enter(response, next);
    if (queue.size >= waiting) return sendAway(response);
    const forget = () => {
      clearTimeout(timer);
      queue.delete(turn);
      response.off('close', forget);
    };
    const turn = () => {
      forget();
      enter(response, next);
    };
    const timer = setTimeout(() => {
      forget();
      sendAway(response);
    }, patience);
    response.once('close', forget);
    queue.add(turn);
  };
}

function sendAway(response: Response): void {
  response.set('Retry-After', '1');
  refuse(response, 503, 'Too many questions are asked right now: ask again in a second.', 'UNAVAILABLE');
}
