import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Server, startServer } from '../src/server';
import { stubDb } from './support/stub';

const CLIENTS = 50;
const body = JSON.stringify({ query: '{ persons { nodes { id } } }' });

/** Asks again and again over a connection that it keeps, while `told` says so; gives what became of its questions. */
async function client(url: string, told: AbortSignal): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ends: string[] = [];
  while (!told.aborted && ends.at(-1) !== 'lost') {
    ends.push(await ask(url, agent));
    await sleep(5 + Math.random() * 20);
  }
  agent.destroy();
  return ends;
}

/** What a balancer does: it asks whether the server is ready, and sends it nothing more once it says no. */
async function balance(url: string, tell: AbortController): Promise<void> {
  while ((await fetch(`${url}/health/ready`).catch(() => undefined))?.ok) await sleep(50);
  tell.abort();
}

const ask = (url: string, agent: Agent) =>
  new Promise<'answered' | 'lost'>((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.on('data', () => undefined).on('end', () => resolve(response.statusCode === 200 ? 'answered' : 'lost'));
      response.on('error', () => resolve('lost'));
    });
    asked.on('error', () => resolve('lost'));
    asked.end(body);
  });

const start = (lead: number): Promise<Server> => {
  const db = stubDb(async () => (await sleep(30), []));
  return startServer({ db, host: '127.0.0.1', port: 0, lead, admission: { atOnce: CLIENTS, waiting: 0, patience: 0 } });
};

/** How many questions of 50 clients are lost when a server stops that has been told to take so long over it. */
async function lostByStop(lead: number): Promise<number> {
  const server = await start(lead);
  const tell = new AbortController();
  const balancing = balance(server.url, tell);
  const clients = Array.from({ length: CLIENTS }, () => client(server.url, tell.signal));
  await sleep(500);
  await server.stop();
  const ends = await Promise.all(clients);
  await balancing;
  expect(ends.filter(([first]) => first === 'answered').length).toBeGreaterThan(0);
  return ends.flat().filter((end) => end === 'lost').length;
}

test('a stop under 50 clients that keep their connections loses no question', async () => {
  expect(await lostByStop(2_000)).toBe(0);
});

test('a stop that nobody is told of before loses some', async () => {
  expect(await lostByStop(0)).toBeGreaterThan(0);
});

test('a stop is announced before the port closes, and the server is not ready from then on', async () => {
  const server = await start(500);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  const stopped = server.stop();
  const ready = await fetch(`${server.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
  const live = await fetch(`${server.url}/health/live`);
  expect([live.status, live.headers.get('connection')]).toEqual([200, 'close']);
  await stopped;
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow('fetch failed');
});
