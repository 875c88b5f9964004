import { connect } from 'node:net';
import { type Server, startServer } from '../../src/server';
import { stubDb } from '../support/stub';

let server: Server;
beforeAll(async () => void (server = await startServer({ db: stubDb(), host: '127.0.0.1', port: 0 })));
afterAll(() => server.stop());

/** Sends bytes as they are, and gives what comes back. */
const send = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (data) => void (answer += String(data))).on('close', () => resolve(answer));
    socket.on('error', reject);
  });

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE'].filter((method) => method !== 'TRACE'))(
  'the method %s is refused as JSON that names the right ones',
  async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', requestId: response.headers.get('x-request-id') } }],
    });
  },
);

test('OPTIONS tells the methods, and HEAD asks nothing', async () => {
  const response = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, POST, OPTIONS']);
  expect((await fetch(`${server.url}/graphql?query={__typename}`, { method: 'HEAD' })).status).toBe(405);
});

test.each([
  ['what is no HTTP', 'Josnar Baduel\r\n\r\n', '400 Bad Request'],
  ['too many headers', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
])('%s is refused as JSON, and nothing of it is repeated', async (_what, bytes, status) => {
  const answer = await send(bytes);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status}`);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  expect(answer).not.toContain('Josnar');
});
