import { type IncomingHttpHeaders, request } from 'node:http';
import type { Db } from '../../src/db';
import { type Server, type ServerOptions, startServer } from '../../src/server';
import { KEYS } from './keys';

/** How somebody asks: by POST unless there is another method, and without any header that is not named. */
export interface Ask {
  query?: string;
  variables?: Record<string, unknown>;
  key?: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** What is sent instead of a question. */
  body?: string;
  path?: string;
}

export interface Told {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  /** Whether it was kept from before, as the log says. */
  kept: boolean;
}

/** A server that keeps answers, of which tests see all that it sends and logs, and how often it reads. */
export interface Keeping {
  server: Server;
  reads: () => number;
  entries: Record<string, unknown>[];
  ask(asked: Ask): Promise<Told>;
}

/** Starts one over a database; its reads are counted. */
export async function keeping(db: Db, options: Partial<ServerOptions> = {}): Promise<Keeping> {
  let reads = 0;
  const counted: Db['read'] = (...words) => ((reads += 1), db.read(...words));
  const entries: Record<string, unknown>[] = [];
  const server = await startServer({
    db: { ...db, read: counted },
    host: '127.0.0.1',
    port: 0,
    cache: 16 * 1_024 ** 2,
    keys: KEYS,
    log: (entry) => entries.push(entry),
    ...options,
  });
  const ask = async (asked: Ask) => {
    const told = await send(server.url, asked);
    const mine = () => entries.find(({ requestId }) => requestId === told.headers['x-request-id']);
    while (!mine()) await new Promise(setImmediate);
    return { ...told, kept: mine()?.kept === true };
  };
  return { server, reads: () => reads, entries, ask };
}

function send(url: string, asked: Ask): Promise<Omit<Told, 'kept'>> {
  const { query, variables, key, method = 'POST', headers = {} } = asked;
  const { body = JSON.stringify({ query, variables }) } = asked;
  const words = new URLSearchParams({ query: query ?? '', variables: JSON.stringify(variables ?? {}) });
  const path = asked.path ?? (method === 'GET' ? `/graphql?${String(words)}` : '/graphql');
  const sent = {
    ...(method === 'POST' && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    ...(key && { authorization: `Bearer ${key}` }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { method, headers: sent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject);
    asking.end(method === 'POST' ? body : undefined);
  });
}

/** What differs from one answer to the next, whoever gives it. */
const OWN = ['x-request-id', 'date', 'ratelimit'];

/** An answer without what differs each time. */
export function alike({ status, headers, bytes }: Told) {
  const same = Object.entries(headers).filter(([name]) => !OWN.includes(name));
  return { status, headers: Object.fromEntries(same), text: bytes.toString() };
}
