import { connect } from 'node:net';

const HEAD_END = '\r\n\r\n';
/** So much of a body tells whether it begins with data or with errors. */
const START = 16;

/** A connection that costs next to nothing beside the server: requests are bytes made before, and answers are only counted. */
export interface Line {
  /** Sends a request and gives the head of its answer, with the first bytes of the body. */
  send(request: Buffer): Promise<string>;
  close(): void;
}

export async function line(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let head = '';
  let left = -1;
  let done: (head: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const closed = new Error('The server has closed the connection.');
  socket.once('close', () => fail(closed));
  socket.on('data', (chunk) => {
    let seen = chunk.length;
    if (left < 0) {
      const text = head + chunk.toString('latin1');
      const end = text.indexOf(HEAD_END);
      if (end < 0) return void (head = text);
      seen = text.length - end - HEAD_END.length;
      head = text.slice(0, end + HEAD_END.length + START);
      left = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      if (head.startsWith('HTTP/1.1 304')) left = 0;
    } else if (head.endsWith(HEAD_END)) {
      head += chunk.toString('latin1', 0, START);
    }
    left -= seen;
    if (left > 0) return;
    const whole = head;
    head = '';
    left = -1;
    done(whole);
  });
  const send = (request: Buffer) =>
    new Promise<string>((resolve, reject) => {
      // What has closed while nobody asked says so no more.
      if (socket.destroyed) return reject(closed);
      done = resolve;
      fail = reject;
      socket.write(request);
    });
  return { send, close: () => socket.removeAllListeners('close').destroy() };
}

/** A request as bytes. */
export function bytesOf(method: string, path: string, headers: Record<string, string> = {}, body = ''): Buffer {
  const lines = Object.entries({
    host: '127.0.0.1',
    ...headers,
    ...(body && { 'content-length': Buffer.byteLength(body) }),
  });
  const head = [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.from(head + HEAD_END + body);
}
