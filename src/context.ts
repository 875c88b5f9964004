import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Db } from './db';
import { asking } from './read/ask';
import type { Reader } from './read/read';

/** What belongs to one request. */
export interface Context extends Reader {
  /** Names the request in answers, headers and logs. */
  requestId: string;
}

const DEADLINE = 4_500;

/** Everybody reads as PUBLIC in this version; the work ends at the deadline, or when the client has gone. */
export function contextOf(db: Db, response: Response): Context {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(DEADLINE)]);
  return {
    requestId: randomUUID(),
    level: 0,
    ask: asking((cypher, parameters) => db.read(cypher, parameters, signal)),
  };
}
