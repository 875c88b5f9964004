import type { RequestHandler } from 'express';

/** Whose pages may read answers in a browser: everybody's, or those of these origins. */
export type Origins = '*' | readonly string[];

const EXPOSED = 'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After';
const A_DAY = '86400';

/** Lets pages of other sites ask. No cookie is ever read, so a page gets no more than anybody who asks. */
export function cors(origins: Origins): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (origins !== '*') response.vary('Origin');
    const allowed = allowedTo(origins, origin);
    if (allowed.length === 0) return next();
    for (const [name, value] of allowed) response.set(name, value);
    if (request.method !== 'OPTIONS') return next();
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type, Habeas-Dry-Run',
      'Access-Control-Max-Age': A_DAY,
    });
    response.status(204).end();
  };
}

/** The headers that let pages of an origin read an answer; none where they may not. */
export function allowedTo(origins: Origins, origin: string | undefined): [name: string, value: string][] {
  if (!origin || (origins !== '*' && !origins.includes(origin))) return [];
  return [
    ['Access-Control-Allow-Origin', origins === '*' ? '*' : origin],
    ['Access-Control-Expose-Headers', EXPOSED],
  ];
}
