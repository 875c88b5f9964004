import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { type Door, FULL } from '../http/admission';
import type { Answers } from '../graphql/answers';
import type { Ring } from '../apiKey/ring';
import { type Caller, callerOf, NO_KEYS } from '../caller';
import type { Visit } from '../context';
import type { Question } from './question';
import type { Walk } from './walk';

type Row = Record<string, unknown>;

/** The rows of a page and where the next one begins; undefined where the list has ended. */
export interface Page {
  rows: Row[];
  next?: string;
}

export interface Executor {
  answers: Answers;
  /** Who is let in, which may have ended for somebody while their download lasts. */
  ring: Ring;
  /** Through which every question comes, and every page. */
  door: Door;
  /** Aborts when the server stops. */
  stopping: AbortSignal;
}

/** How often a page waits a second where there is no room, before its download ends: so much of it has been read already. */
const TRIES = 10;

const failure = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });
const STOPPING = failure('UNAVAILABLE', 'The server stops: ask again in some seconds.');
const ENDED = failure('UNAUTHENTICATED', 'This key is not valid any more: it has expired or was revoked.');
const GONE = failure('NOT_FOUND', 'What the list belongs to has gone, or may not be seen any more: ask again.');

/** Asks for one page after the other, as one question each: with a deadline of its own, and with no place or session held between two. */
export async function* pagesOf(
  executor: Executor,
  response: Response,
  question: Question,
  walk: Walk,
): AsyncGenerator<Page> {
  let left = question.limit ?? Infinity;
  let after = walk.after;
  for (let begun = false; left > 0; begun = true) {
    if (executor.stopping.aborted) throw STOPPING;
    const { query, path, page, size } = walk;
    const asked = { ...question, query, variables: page(Math.min(size, left), after) };
    const found = pageAt(path, await answer(executor, response, asked, begun ? TRIES : 1));
    // What has begun does not end because it cannot be seen any more.
    if (!found && begun) throw GONE;
    const part: Page = found ?? { rows: [] };
    yield part;
    left -= part.rows.length;
    after = part.next;
    if (!after) return;
  }
}

/** What lies at the path; undefined where that may not be seen or is not there. */
function pageAt(path: readonly string[], data: unknown): Page | undefined {
  const at = path.reduce<unknown>((found, key) => (found as Row | null | undefined)?.[key], data);
  const connection = at as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null | undefined;
  if (!connection) return undefined;
  const { nodes, pageInfo } = connection;
  return { rows: nodes, ...(pageInfo.hasNextPage && { next: pageInfo.endCursor }) };
}

/**
 * A question's answer by the ordinary executor; whatever fails in it fails the whole: a table must not pass for one that is
 * only empty. Who has too few points left waits for more, as often as there are tries.
 */
export async function answer(
  executor: Executor,
  response: Response,
  question: Pick<Question, 'query' | 'operationName' | 'variables'>,
  tries = 1,
): Promise<unknown> {
  const { data, errors: [error] = [] } = await answerOf(executor, response, question, tries);
  if (!error) return data;
  if (error.extensions?.code !== 'RATE_LIMIT' || tries <= 1 || response.destroyed)
    throw new GraphQLError(error.message, { extensions: error.extensions });
  await sleep(Number(response.locals.wait) * 1_000);
  return answer(executor, response, question, tries - 1);
}

async function answerOf(
  { answers, ring, door }: Executor,
  response: Response,
  { query, operationName, variables }: Pick<Question, 'query' | 'operationName' | 'variables'>,
  tries: number,
) {
  const visit = Object.assign(new EventEmitter(), { locals: response.locals });
  const close = () => visit.emit('close');
  response.once('close', close);
  try {
    await comeIn(door, visit, tries);
    await requireKey(ring, callerOf(response), tries);
    return await answers.answer(visit, { query, operationName, variables });
  } finally {
    response.off('close', close);
    close();
  }
}

/** Whoever's key has ended since the download began gets no more of it; where keys cannot be looked up, it waits a second as often as there are tries. */
async function requireKey(ring: Ring, caller: Caller, tries: number): Promise<void> {
  if (caller.key === null) return;
  const isValid = await ring.isStillValid(caller.key).catch(() => undefined);
  if (isValid) return;
  if (isValid === false) throw ENDED;
  if (tries <= 1) throw failure('UNAVAILABLE', NO_KEYS);
  await sleep(1_000);
  await requireKey(ring, caller, tries - 1);
}

async function comeIn(door: Door, visit: Visit, tries: number): Promise<void> {
  const entered = await new Promise((settle) =>
    door(
      visit,
      () => settle(true),
      () => settle(false),
    ),
  );
  if (entered) return;
  if (tries <= 1) throw failure('UNAVAILABLE', FULL);
  await sleep(1_000);
  await comeIn(door, visit, tries - 1);
}
