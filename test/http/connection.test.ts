import { connect, type Socket } from 'node:net';
import { type Server, startServer } from '../../src/server';
import { post, stubDb } from '../support/stub';
import { until } from '../support/until';

const question = '{ persons { nodes { id } } }';
let server: Server;
let answer: () => void;
let reads = 0;
const logged: { status?: unknown }[] = [];

/** A database that answers nobody until it is told to. */
beforeEach(async () => {
  reads = 0;
  logged.length = 0;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const db = stubDb(async () => (reads++, await answered, []));
  const admission = { atOnce: 2, waiting: 4, patience: 10_000 };
  const log = (entry: object) => logged.push(entry);
  server = await startServer({ db, host: '127.0.0.1', port: 0, admission, log });
});
afterEach(async () => {
  answer();
  await server.stop();
});

/** A connection over which this was sent. */
async function sent(text: string): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await new Promise<void>((resolve) => socket.write(text, () => resolve()));
  return socket;
}

function requestOf(query: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

test('who sends many questions at once and goes gives back every place', async () => {
  const socket = await sent(requestOf(question).repeat(6));
  await until(() => reads === 2);
  socket.destroy();
  await until(() => logged.filter(({ status }) => status === 'gone').length === 6);
  answer();
  const answers = await Promise.all([1, 2, 3].map(() => post(server.url, question)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('what is no HTTP is not refused within an answer that is under way', async () => {
  const socket = await sent(`${requestOf(question)}no HTTP\r\n\r\n`);
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk)));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await until(() => reads === 1);
  answer();
  await closed;
  expect(received).not.toContain('HTTP/1.1 400');
});
