import { type Server, startServer } from '../src/server';
import { post, stubDb } from './support/stub';

const question = '{ persons { nodes { id } } }';
let server: Server;
let answer: () => void;
let reads = 0;

/** A database that answers nobody until it is told to. */
beforeEach(async () => {
  reads = 0;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const db = stubDb(async () => (reads++, await answered, []));
  server = await startServer({ db, host: '127.0.0.1', port: 0, admission: { atOnce: 2, waiting: 1, patience: 300 } });
});
afterEach(async () => {
  answer();
  await server.stop();
});

const until = async (met: () => boolean) => {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 5));
};

it('sends away whom it has no room for, at once and in the form of every error, and says when to come again', async () => {
  const busy = [post(server.url, question), post(server.url, question)];
  await until(() => reads === 2);
  const waiting = post(server.url, question);
  const away = await Promise.race([post(server.url, question), post(server.url, question)]);
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await away.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect((await waiting).status).toBe(503);
  expect(reads).toBe(2);
  answer();
  for (const each of await Promise.all(busy)) expect(each.status).toBe(200);
});

it('answers who waits as soon as there is room', async () => {
  const busy = [post(server.url, question), post(server.url, question)];
  await until(() => reads === 2);
  const waiting = post(server.url, question);
  answer();
  expect((await waiting).status).toBe(200);
  await Promise.all(busy);
});

it('gives the place of a client that has gone to the next one', async () => {
  const leaving = new AbortController();
  const busy = [1, 2].map(() => post(server.url, question, { signal: leaving.signal }).catch(() => 'gone'));
  await until(() => reads === 2);
  leaving.abort();
  expect(await Promise.all(busy)).toEqual(['gone', 'gone']);
  const next = post(server.url, question);
  await until(() => reads === 3);
  answer();
  expect((await next).status).toBe(200);
});

it('never sends health away', async () => {
  const busy = [1, 2, 3, 4].map(() => post(server.url, question));
  await until(() => reads === 2);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  answer();
  await Promise.all(busy);
});
