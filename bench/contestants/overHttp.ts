import type { Target } from '../../src/db';
import type { Text, Variation } from '../questions/question';
import type { Opened } from './contestant';
import { type Program, serve } from './server';

const JSON_TYPE = { 'content-type': 'application/json' };

/** A question as the body of a request. */
export const bodyOf = ({ document: query }: Text, { variables }: Variation) => JSON.stringify({ query, variables });

/** Starts a server of GraphQL in a process of its own. */
export async function overHttp(program: Program, target: Target): Promise<Opened> {
  const { send, ...served } = await serve(program, target);
  return {
    ...served,
    ask: async (question, variation) => {
      const asked = { method: 'POST', path: '/graphql', headers: JSON_TYPE, body: bodyOf(question, variation) };
      return (await send(asked)).text;
    },
  };
}
