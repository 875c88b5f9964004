import { connect, type Socket } from 'node:net';
import { post } from '../support/stub';
import { until } from '../support/until';
import { QUESTION, waitingServer } from '../support/waiting';

const server = waitingServer({ atOnce: 2, waiting: 4, patience: 10_000 });

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
  const socket = await sent(requestOf(QUESTION).repeat(6));
  await until(() => server.reads() === 2);
  socket.destroy();
  await until(() => server.logged.filter(({ status }) => status === 'gone').length === 6);
  server.answer();
  const answers = await Promise.all([1, 2, 3].map(() => post(server.url, QUESTION)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('what is no HTTP is not refused within an answer that is under way', async () => {
  const socket = await sent(`${requestOf(QUESTION)}no HTTP\r\n\r\n`);
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk)));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await until(() => server.reads() === 1);
  server.answer();
  await closed;
  expect(received).not.toContain('HTTP/1.1 400');
});
