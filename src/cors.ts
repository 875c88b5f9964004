import type { RequestHandler } from 'express';

/** Whose pages may read answers in a browser: everybody's, or those of these origins. */
export type Origins = '*' | readonly string[];

const A_DAY = '86400';

/** Lets pages of other sites ask. No cookie is ever read, so a page gets no more than anybody who asks. */
export function cors(origins: Origins): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (origins !== '*') response.vary('Origin');
    if (!origin || (origins !== '*' && !origins.includes(origin))) return next();
    response.set('Access-Control-Allow-Origin', origins === '*' ? '*' : origin);
    response.set('Access-Control-Expose-Headers', 'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After');
    if (request.method !== 'OPTIONS') return next();
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type, Habeas-Dry-Run',
      'Access-Control-Max-Age': A_DAY,
    });
    response.status(204).end();
  };
}
