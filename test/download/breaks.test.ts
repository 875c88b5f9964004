import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admission } from '../../src/http/admission';
import type { Db } from '../../src/db';
import { type Server, startServer } from '../../src/server';
import { post, stubDb } from '../support/stub';
import { until } from '../support/until';

type Entry = Record<string, unknown>;
type Page = (number: number, signal?: AbortSignal) => Promise<unknown>;

const query = '{ prisons(first: 100) { nodes { name } } }';
const LONG = 'x'.repeat(1_000);
let server: Server | undefined;
let entries: Entry[] = [];
let pages = 0;
afterEach(() => server?.stop());

/** A page of prisons, as the database gives one where there is no end of them: the name is where it stands among all columns, and by itself. */
const endless = (number: number) =>
  Array.from({ length: 101 }, (_, i) => [`key${number}|${i}`, LONG, 'OTHER', 'Prison', LONG, '', '', '']);

/** A server over a list without end, of which each page does first what the test says. */
async function over(page: Page, more: { admission?: Admission } = {}): Promise<string> {
  [pages, entries] = [0, []];
  const read: Db['read'] = async (_cypher, _parameters, signal) => {
    // What has no deadline is planned, and nobody waits for it.
    if (!signal) return [];
    pages += 1;
    const number = pages;
    await page(number, signal);
    return [[0, endless(number), 0]];
  };
  const log = (entry: Entry) => entries.push(entry);
  server = await startServer({ db: stubDb(read), host: '127.0.0.1', port: 0, log, ...more });
  return server.url;
}

const address = (url: string, more = '', ending = 'csv') =>
  `${url}/export.${ending}?query=${encodeURIComponent(query)}${more}`;

/** A client that reads nothing until it is told to. */
async function slow(url: string): Promise<IncomingMessage> {
  const asked = request(url).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

const gone = Object.assign(new Error('bolt://10.0.0.1'), { name: 'Neo4jError', code: 'ServiceUnavailable' });
const failingAt =
  (last: number): Page =>
  (number) =>
    number === last ? Promise.reject(gone) : Promise.resolve();

test('what breaks in the middle is told by the last line, with where to go on', async () => {
  const url = await over(failingAt(4));
  const lines = (await (await fetch(address(url, '', 'ndjson'))).text()).trimEnd().split('\n');
  expect(lines).toHaveLength(301);
  const end = JSON.parse(String(lines.at(-1))) as Entry;
  expect(end).toEqual({ complete: false, rows: 300, code: 'UNAVAILABLE', after: expect.any(String) });
  expect(entries).toMatchObject([{ status: 200, rows: 300, codes: ['UNAVAILABLE'], operation: { type: 'query' } }]);
  pages = 0;
  const table = await (await fetch(address(url))).text();
  expect(table.split('\r\n').at(-2)).toBe(
    `# cut after 300 rows: UNAVAILABLE - go on with after: ${String(end.after)},`,
  );
});

test('where no last line is wanted, what breaks in the middle breaks the connection', async () => {
  const response = await fetch(address(await over(failingAt(4)), '&end=false'));
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
  expect(entries).toMatchObject([{ status: 'gone', rows: 300, codes: ['UNAVAILABLE'] }]);
});

test('what breaks before the first row is an error like any other', async () => {
  const response = await fetch(address(await over(failingAt(1))));
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
});

test('nothing more is read for a client that has gone, and what is being read for it ends', async () => {
  let ended = 0;
  const hang: Page = (number, signal) =>
    number < 3
      ? Promise.resolve()
      : new Promise((_, reject) =>
          signal?.addEventListener('abort', () => ((ended = performance.now()), reject(new Error('gone')))),
        );
  const response = await slow(address(await over(hang)));
  response.resume();
  await until(() => pages === 3);
  const left = performance.now();
  response.destroy();
  await until(() => ended > 0);
  expect(ended - left).toBeLessThan(1_000);
  await sleep(200);
  expect(pages).toBe(3);
});

test('a client that does not read makes nobody read for it, holds no place, and finds all that it missed', async () => {
  const url = await over(() => Promise.resolve(), { admission: { atOnce: 1, waiting: 0, patience: 0 } });
  const response = await slow(address(url, '&limit=20000', 'ndjson'));
  let read = 0;
  while (read < pages) {
    read = pages;
    await sleep(500);
  }
  expect(read).toBeLessThan(150);
  expect((await post(url, query)).status).toBe(200);
  let lines = 0;
  for await (const chunk of response) lines += String(chunk).split('\n').length - 1;
  expect(lines).toBe(20_001);
});

test('a stop of the server ends downloads with a last line that says so', async () => {
  const url = await over(() => sleep(20));
  const response = await fetch(address(url, '', 'ndjson'));
  await until(() => pages > 3);
  const stopped = server?.stop();
  const lines = (await response.text()).trimEnd().split('\n');
  expect(JSON.parse(String(lines.at(-1)))).toEqual({
    complete: false,
    rows: lines.length - 1,
    code: 'UNAVAILABLE',
    after: expect.any(String),
  });
  await stopped;
});

test('a full house sends a download away before it begins, and lets one that has begun wait', async () => {
  let free = (): void => undefined;
  const blocked = new Promise<void>((resolve) => (free = resolve));
  const page: Page = (number) => (number === 3 ? blocked : number === 2 ? sleep(250) : Promise.resolve());
  const url = await over(page, { admission: { atOnce: 1, waiting: 1, patience: 300 } });
  const response = await fetch(address(url, '&limit=500', 'ndjson'));
  await until(() => pages === 2);
  const other = post(url, query);
  await sleep(50);
  const away = await fetch(address(url));
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '1']);
  await sleep(700);
  free();
  expect((await other).status).toBe(200);
  const lines = (await response.text()).trimEnd().split('\n');
  expect(lines).toHaveLength(501);
});

test('there are so many downloads at once, and who comes then is sent away', async () => {
  let free = (): void => undefined;
  const blocked = new Promise<void>((resolve) => (free = resolve));
  const url = await over(() => blocked, { admission: { atOnce: 200, waiting: 0, patience: 0 } });
  const begun = Array.from({ length: 100 }, () => fetch(address(url, '&limit=1')));
  await until(() => pages === 100);
  expect((await fetch(address(url))).status).toBe(503);
  free();
  for (const each of begun) expect((await each).status).toBe(200);
  expect((await fetch(address(url, '&limit=1'))).status).toBe(200);
});
