import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Request } from 'express';
import { addressOf } from '../http/address';
import type { KeySettings } from '../apiKey/pepper';
import type { Ring } from '../apiKey/ring';
import type { Counter } from '../budget/bucket';
import { headersOf } from '../budget/headers';
import { take } from '../budget/plugin';
import { budgetOf } from '../budget/budget';
import { plainCaller } from '../caller';
import { allowedTo, type Origins } from '../http/cors';
import { entryOf, type Log } from '../log';
import { LEVELS_KEPT } from './answer';
import { give } from './give';
import { bodyOf, identityOf, isUsual } from './question';
import type { Revisions } from './revisions';
import { shelf, type Shelf } from './shelf';

export interface FrontOptions {
  /** In bytes: how much is kept. */
  size: number;
  revisions: Revisions;
  ring: Ring;
  keys: Pick<KeySettings, 'environment'>;
  counter: Counter;
  origins: Origins;
  log: Log;
  stopping: AbortSignal;
}

/** Somebody who asks. */
interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  arrived: number;
  /** What was sent, where something had to be. */
  body: Buffer | undefined;
}

/** Answers what was asked before, since the caller's level last saw the graph change. What is `inside` answers the rest. */
export function front(inside: RequestListener, options: FrontOptions): RequestListener {
  const { size, log, stopping } = options;
  // Each level has a room of its own.
  const shelves = Array.from({ length: LEVELS_KEPT }, () => shelf(size / LEVELS_KEPT));
  const meet = async (visit: Visit) => {
    if (await serve(shelves, visit, options).catch(() => false)) return;
    const { request, response, arrived, body } = visit;
    // Who waits for the end of an answer would wait for ever.
    if (response.destroyed) return log(entryOf(response, randomUUID(), arrived, {}));
    if (body) request.unshift(body);
    response.setHeader('Vary', 'Accept-Encoding');
    localsOf(response).arrived = arrived;
    inside(request, response);
  };
  return (request, response) => {
    if (stopping.aborted || !isUsual(request)) return void inside(request, response);
    const arrived = performance.now();
    if (request.method === 'GET') return void meet({ request, response, arrived, body: undefined });
    bodyOf(request, (body) => void meet({ request, response, arrived, body }));
  };
}

/** Answers what is kept, to who can pay for it; says whether that was so. */
async function serve(shelves: readonly Shelf[], visit: Visit, options: FrontOptions): Promise<boolean> {
  const { request, response, arrived, body } = visit;
  const { ring, keys, revisions, counter, origins, log } = options;
  const question = identityOf(request, body);
  if (question === undefined) return false;
  const known = plainCaller(ring, keys, request.headers.authorization);
  const caller = known instanceof Promise ? await known : known;
  const own = caller?.isAdmin === false ? shelves[caller.level] : undefined;
  if (!caller || !own) return false;
  if (revisions.known(caller.level) === undefined) await revisions.look(caller.level);
  const found = answerIn(own, question, revisions.known(caller.level), response);
  const answer = found instanceof Promise ? await found : found;
  if (!answer) return false;
  // What Node makes is one of Express's already (`messagesFor`), so Express tells the address by the proxies that are believed.
  const budget = budgetOf(caller, addressOf(request as Request));
  if (!(await take(counter, budget, answer.spent))) return false;
  const requestId = randomUUID();
  const { operation } = answer;
  whenClosed(response, () => log(entryOf(response, requestId, arrived, { caller, operation, kept: true })));
  const headers = [...allowedTo(origins, request.headers.origin), ...headersOf(budget)].flat();
  await give(request, response, answer, ['X-Request-Id', requestId, ...headers]);
  return true;
}

/** The answer that is kept, or that somebody else is finding out. Where there is none, the app's is to be offered. */
function answerIn(
  shelf: Shelf,
  question: string,
  revision: number | undefined,
  response: ServerResponse,
): ReturnType<Shelf['find']> {
  if (revision === undefined) return undefined;
  const found = shelf.find(question, revision);
  if (found || response.destroyed) return found;
  const offer = shelf.begin(question);
  whenClosed(response, () => offer());
  localsOf(response).offer = offer;
  return undefined;
}

/** What Express keeps of an answer: what is there before is left there. */
function localsOf(response: ServerResponse & { locals?: Record<string, unknown> }): Record<string, unknown> {
  return (response.locals ??= {});
}

function whenClosed(response: ServerResponse, work: () => void): void {
  if (response.destroyed) work();
  else response.once('close', work);
}
