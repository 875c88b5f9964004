import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { startServer } from '../../src/server';
import { stubDb } from '../support/stub';

const page = Array.from({ length: 101 }, (_, i) => [
  `key${i}`,
  `id${i}`,
  'OTHER',
  'Prison',
  'x'.repeat(1_000),
  '',
  '',
  '',
]);

test('a reader that takes nothing for two minutes is gone, and holds nothing any more', async () => {
  const entries: Record<string, unknown>[] = [];
  const log = (entry: Record<string, unknown>) => entries.push(entry);
  const server = await startServer({ db: stubDb(async () => [[0, page, 0]]), host: '127.0.0.1', port: 0, log });
  const asked = request(`${server.url}/export.csv?query={prisons{nodes{name}}}`).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  const begin = performance.now();
  while (!entries.length && performance.now() - begin < 150_000) await new Promise((done) => setTimeout(done, 100));
  expect(performance.now() - begin).toBeGreaterThan(55_000);
  expect(entries).toMatchObject([{ status: 'gone' }]);
  response.destroy();
  await server.stop();
}, 200_000);
