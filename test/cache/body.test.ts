import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../../src/db';
import { keeping, type Keeping } from '../support/kept';
import { stubDb } from '../support/stub';

/** A graph that never changes, and holds nothing. */
const unchanging = {
  ...stubDb(),
  write: (work: Parameters<Db['write']>[0]) => work(async () => [[1, 1, 1]]),
  glance: async () => [[1, 1, 1]],
} as Db;

let it: Keeping;
beforeEach(async () => {
  it = await keeping(unchanging);
});
afterEach(() => it.server.stop());

const PERSONS = '{ persons { nodes { id name } } }';

test('a question that comes in pieces, or is larger than what is kept, is answered', async () => {
  const body = JSON.stringify({ query: PERSONS });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  for (let time = 0; time < 2; time++) {
    const asked = request(`${it.server.url}/graphql`, { method: 'POST', headers });
    const answered = new Promise((resolve) =>
      asked.on('response', (response) => resolve(response.resume().statusCode)),
    );
    asked.write(body.slice(0, 10));
    await sleep(50);
    asked.end(body.slice(10));
    expect(await answered).toBe(200);
  }
  expect(it.entries.map(({ kept }) => kept)).toEqual([undefined, true]);
  const large = { query: `${PERSONS} #${'x'.repeat(50_000)}` };
  expect([await it.ask(large), await it.ask(large)].map(({ status, kept }) => [status, kept])).toEqual([
    [200, false],
    [200, false],
  ]);
  expect((await it.ask({ query: '#'.repeat(200_000) })).status).toBe(413);
});

test('who goes before all of the question is there leaves nothing behind', async () => {
  const headers = { 'content-type': 'application/json', 'content-length': 100 };
  const asked = request(`${it.server.url}/graphql`, { method: 'POST', headers }).on('error', () => undefined);
  asked.write('{');
  await sleep(50);
  asked.destroy();
  await sleep(50);
  expect(it.entries).toMatchObject([{ status: 'gone' }]);
});

test('connections are kept, and let go of while the server stops', async () => {
  await it.ask({ query: PERSONS });
  expect((await it.ask({ query: PERSONS, headers: { connection: 'keep-alive' } })).headers.connection).toBe(
    'keep-alive',
  );
  await it.server.stop();
  it = await keeping(unchanging, { lead: 300 });
  const asked = { query: PERSONS, headers: { connection: 'keep-alive' } };
  await it.ask(asked);
  const stopped = it.server.stop();
  expect((await it.ask(asked)).headers.connection).toBe('close');
  await stopped;
});
