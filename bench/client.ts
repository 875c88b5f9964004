import { connect } from 'node:net';

const HEAD_END = '\r\n\r\n';
/** So much of a body tells whether it begins with data or with errors. */
const START = 16;

/** What came for a request. */
export interface Sent {
  /** The head of the answer, with the first bytes of the body. */
  head: string;
  /** The body as text: it is put together here, for who only counts need not. */
  body(): string;
}

/** A connection that costs next to nothing beside the server: requests are bytes made before, and of answers the head alone is looked at. */
export interface Line {
  send(request: Buffer): Promise<Sent>;
  close(): void;
}

export async function line(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let chunks: Buffer[] = [];
  let done: (sent: Sent) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const closed = new Error('The server has closed the connection.');
  socket.once('close', () => fail(closed));
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    const sent = whole(chunks);
    if (!sent) return;
    chunks = [];
    if (!(sent instanceof Error)) return done(sent);
    fail(sent);
    socket.destroy();
  });
  const send = (request: Buffer) =>
    new Promise<Sent>((resolve, reject) => {
      // What has closed while nobody asked says so no more.
      if (socket.destroyed) return reject(closed);
      done = resolve;
      fail = reject;
      socket.write(request);
    });
  return { send, close: () => socket.removeAllListeners('close').destroy() };
}

/** An answer, when all of it has come; one that does not say how long it is cannot be told from the next. */
function whole(chunks: readonly Buffer[]): Sent | Error | undefined {
  const [first, ...others] = chunks as [Buffer, ...Buffer[]];
  const start = first.indexOf(HEAD_END) + HEAD_END.length;
  const isSplit = start < HEAD_END.length || first.length < start + START;
  if (isSplit && others.length > 0) return whole([Buffer.concat(chunks)]);
  if (start < HEAD_END.length) return undefined;
  const head = first.toString('latin1', 0, start + START);
  const length = head.startsWith('HTTP/1.1 304') ? '0' : /^content-length: (\d+)/im.exec(head)?.[1];
  if (length === undefined) return new Error(`An answer does not say how long it is: ${head}`);
  const seen = others.reduce((sum, each) => sum + each.length, first.length);
  if (seen < start + Number(length)) return undefined;
  return { head, body: () => Buffer.concat(chunks).toString('utf8', start) };
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
