import type { Origins } from '../../src/http/cors';
import { startServer } from '../../src/server';
import { post, stubDb } from '../support/stub';

/** Asks from a page of this origin, first as browsers ask whether they may. */
async function fromPage(origins: Origins, origin: string) {
  const server = await startServer({ db: stubDb(), host: '127.0.0.1', port: 0, origins });
  try {
    const asked = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const before = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: asked });
    const { headers } = await post(server.url, '{ __typename }', { headers: { origin } });
    const told = (name: string) => before.headers.get(`access-control-allow-${name}`);
    return {
      origin: told('origin'),
      headers: told('headers'),
      answer: headers.get('access-control-allow-origin'),
      headers2: headers,
    };
  } finally {
    await server.stop();
  }
}

test('pages of every site may ask where nothing else is set, and no cookie goes with it', async () => {
  const { headers2, ...told } = await fromPage('*', 'https://news.example');
  expect(told).toEqual({ origin: '*', headers: 'Accept, Authorization, Content-Type, Habeas-Dry-Run', answer: '*' });
  expect(headers2.get('access-control-allow-credentials')).toBeNull();
  expect(headers2.get('access-control-expose-headers')).toBe('X-Request-Id, RateLimit, RateLimit-Policy, Retry-After');
});

test('only pages of the origins that are named may ask', async () => {
  const origins = ['https://news.example'];
  expect(await fromPage(origins, 'https://news.example')).toMatchObject({ answer: 'https://news.example' });
  const other = await fromPage(origins, 'https://news.example.org');
  expect(other).toMatchObject({ origin: null, headers: null, answer: null });
  expect(other.headers2.get('vary')).toContain('Origin');
});
