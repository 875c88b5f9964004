import { EventEmitter } from 'node:events';
import { door } from '../../src/http/admission';
import { post } from '../support/stub';
import { until } from '../support/until';
import { QUESTION, waitingServer } from '../support/waiting';

const server = waitingServer({ atOnce: 2, waiting: 1, patience: 300 });

async function until503(ask: () => Promise<Response>): Promise<Response> {
  const response = await ask();
  return response.status === 503 ? response : until503(ask);
}

it('sends away whom it has no room for, at once and in the form of every error, and says when to come again', async () => {
  const busy = [post(server.url, QUESTION), post(server.url, QUESTION)];
  await until(() => server.reads() === 2);
  const waiting = post(server.url, QUESTION);
  const away = await Promise.race([post(server.url, QUESTION), post(server.url, QUESTION)]);
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await away.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect((await waiting).status).toBe(503);
  expect(server.reads()).toBe(2);
  server.answer();
  for (const each of await Promise.all(busy)) expect(each.status).toBe(200);
});

it('tells whom it sends away what everybody is told, and reads nothing of what they sent', async () => {
  const busy = [1, 2, 3].map(() => post(server.url, QUESTION));
  await until(() => server.reads() === 2);
  const others = { body: '{', headers: { authorization: 'Bearer none', origin: 'http://a.example' } };
  const away = await until503(() => post(server.url, QUESTION, others));
  const requestId = away.headers.get('x-request-id');
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(away.headers.get('access-control-allow-origin')).toBe('*');
  const body = await away.text();
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { requestId } }] });
  expect(away.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  await until(() => server.logged.some((entry) => 'requestId' in entry && entry.requestId === requestId));
  expect(server.logged).toContainEqual(expect.objectContaining({ requestId, status: 503, codes: ['UNAVAILABLE'] }));
  const preflight = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'http://a.example' },
  });
  expect(preflight.status).toBe(204);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  server.answer();
  await Promise.all(busy);
});

it('answers who waits as soon as there is room', async () => {
  const busy = [post(server.url, QUESTION), post(server.url, QUESTION)];
  await until(() => server.reads() === 2);
  const waiting = post(server.url, QUESTION);
  server.answer();
  expect((await waiting).status).toBe(200);
  await Promise.all(busy);
});

it('gives the place of a client that has gone to the next one', async () => {
  const leaving = new AbortController();
  const busy = [1, 2].map(() => post(server.url, QUESTION, { signal: leaving.signal }).catch(() => 'gone'));
  await until(() => server.reads() === 2);
  leaving.abort();
  expect(await Promise.all(busy)).toEqual(['gone', 'gone']);
  const next = post(server.url, QUESTION);
  await until(() => server.reads() === 3);
  server.answer();
  expect((await next).status).toBe(200);
});

it('never sends health away', async () => {
  const busy = [1, 2, 3, 4].map(() => post(server.url, QUESTION));
  await until(() => server.reads() === 2);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  server.answer();
  await Promise.all(busy);
});

it('lets nobody in who has gone before they are let in', () => {
  const through = door({ atOnce: 1, waiting: 0, patience: 0 });
  const entered: string[] = [];
  const come = (name: string, visit: EventEmitter) =>
    through(
      visit,
      () => entered.push(name),
      () => entered.push('nobody'),
    );
  come('gone', Object.assign(new EventEmitter(), { destroyed: true }));
  come('here', new EventEmitter());
  expect(entered).toEqual(['here']);
});
