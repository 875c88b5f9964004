import { bytesOf, type Line, line, type Sent } from './client';

/** So many connections at the most: what is asked beyond them waits. */
const MOST = 1_000;
/** In ms: Habeas closes what is idle after a minute, and nobody is to ask there then. */
const IDLE = 30_000;

/** A server cuts who connects and does not ask: each connection asks this once. */
const FIRST = bytesOf('GET', '/health/live');

/** Connections that are kept. */
export interface Pool {
  /** Opens so many anew, so that what is sent next need not wait for one. */
  open(many: number): Promise<void>;
  /** Sends a request on a connection that is free. */
  send(request: Buffer): Promise<Sent>;
  /** How many connections there are. */
  size(): number;
  close(): void;
}

/** Opens a connection where none is free; the one that was used last is used first, so that what is too many grows old. */
export function pool(port: number, { most = MOST, idle: patience = IDLE } = {}): Pool {
  const idle: { line: Line; since: number }[] = [];
  const waiting: (() => void)[] = [];
  let size = 0;
  const fresh = (): Line | undefined => {
    const last = idle.pop();
    if (!last || performance.now() - last.since < patience) return last?.line;
    // Who comes before the last has been idle for longer.
    for (const { line } of [last, ...idle.splice(0)]) drop(line);
    return undefined;
  };
  const drop = (line: Line) => {
    size -= 1;
    line.close();
  };
  const lost = (error: unknown): never => {
    size -= 1;
    throw error;
  };
  const another = async (): Promise<Line> => {
    size += 1;
    return line(port).catch(lost);
  };
  const use = async (line: Line, request: Buffer): Promise<Sent> => {
    const sent = await line.send(request).catch(lost);
    idle.push({ line, since: performance.now() });
    return sent;
  };
  const send = async (request: Buffer): Promise<Sent> => {
    while (idle.length === 0 && size >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    const line = fresh();
    const answer = line ? use(line, request) : another().then((line) => use(line, request));
    return answer.finally(() => waiting.shift()?.());
  };
  const close = () => idle.splice(0).forEach(({ line }) => drop(line));
  const open = async (many: number) => {
    close();
    while (size < many) await use(await another(), FIRST);
  };
  return { open, send, size: () => size, close };
}
