import type { Db } from '../../src/db';

/** A database that is not there: reads give what the test says, and no rows otherwise. */
export function stubDb(read: Db['read'] = async () => []): Db {
  const none = async () => undefined;
  const write = () => Promise.reject(new Error('Nothing writes here.'));
  return { read, write, glance: async () => [], ping: none, close: none };
}

/** Posts a question. */
export const post = (
  url: string,
  query: string,
  more: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    ...more,
    headers: { 'content-type': 'application/json', ...more.headers },
  });
