import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler, Response } from 'express';
import type { Context } from '../context';
import { type Answer, LEVELS_KEPT } from './answer';
import type { Offer } from './shelf';

/** Documents that name what is about the caller alone. */
const OWN = /\brateLimit\b/;
/** Documents that ask for the schema: only everybody's is kept. */
const SCHEMA = /\b__(schema|type)\b/;

/** What the parts of the server note of a question that may be kept. */
interface Locals {
  /** Takes the answer, if it is to be kept. */
  offer?: Offer;
  /** Whether others of the caller's level would be answered in the same way. */
  isShared?: boolean;
  spent?: number;
  codes?: string[];
  operation?: { type?: string };
}

/** Notes whether others are answered what the caller is. */
export const sharing: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ source, contextValue: { caller, locals } }) => {
      const { level, isAdmin } = caller;
      locals.isShared = level < LEVELS_KEPT && !isAdmin && !OWN.test(source) && !(level > 0 && SCHEMA.test(source));
    },
  }),
};

/** Offers what is answered to be kept. Whatever cannot be kept is told too, for others may wait for it. */
export const offering: RequestHandler = (_request, response, next) => {
  const { offer } = response.locals as Locals;
  if (offer) {
    const send = response.send.bind(response);
    const sendAndOffer = (body: unknown) => {
      const type = response.get('Content-Type');
      send(body);
      offer(answerOf(response, type, body));
      return response;
    };
    response.send = sendAndOffer;
  }
  next();
};

const SHARED_HEADERS = ['Vary', 'Cache-Control', 'ETag'];

/** What was sent just now, if it may be kept: the whole and faultless answer to a query, that cost something. */
function answerOf(response: Response, type: string | undefined, body: unknown): Answer | undefined {
  const { isShared, spent, codes, operation } = response.locals as Locals;
  const etag = response.get('ETag');
  if (!isShared || spent === undefined || codes || operation?.type !== 'query') return undefined;
  // A client that takes no answer of this kind is told so when the question is answered.
  if (response.statusCode !== 200) return undefined;
  if (typeof body !== 'string' || type === undefined || etag === undefined) return undefined;
  const same = SHARED_HEADERS.flatMap((name) => {
    const value = response.get(name);
    return value === undefined ? [] : [name, value];
  });
  return { headers: same, type, etag, body: Buffer.from(body), spent, operation, packed: new Map() };
}
