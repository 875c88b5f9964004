import type { Target } from '../../src/db';
import { bytesOf } from '../client';
import type { Text, Variation } from '../questions/question';
import type { Opened } from './contestant';
import { type Program, serve } from './server';

const JSON_TYPE = { 'content-type': 'application/json' };

/** A question as the body of a request. */
export const bodyOf = ({ document: query }: Text, { variables }: Variation) => JSON.stringify({ query, variables });

/** A question as the bytes of a request. */
export const requestOf = (question: Text, variation: Variation) =>
  bytesOf('POST', '/graphql', JSON_TYPE, bodyOf(question, variation));

/** Starts a server of GraphQL in a process of its own. */
export async function overHttp(program: Program, target: Target): Promise<Opened> {
  const { send, ...served } = await serve(program, target);
  return {
    ...served,
    ask: (question, variation) => send(requestOf(question, variation)),
  };
}
