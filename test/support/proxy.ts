import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Target } from '../../src/db';
import { freePort } from './neo4j';

/** Messages as Bolt sends them: the whole of a COMMIT, two bytes of length before it and two of nothing after; how a RUN begins. */
const MESSAGES = { COMMIT: Buffer.from('0002b0120000', 'hex'), RUN: Buffer.from('b310', 'hex') };

export type Fault = 'cut before COMMIT' | 'cut after COMMIT' | 'silent after COMMIT' | 'silent after RUN';

export interface Proxy {
  target: Target;
  /** How many messages came by at which it breaks. */
  readonly broken: number;
  close(): void;
}

/** Stands between the driver and Neo4j, and breaks at a message: before Neo4j has it, or its answer, by a cut or by saying nothing more. */
export async function proxyTo(target: Target, fault: Fault): Promise<Proxy> {
  const { hostname, port } = new URL(target.uri);
  const sockets = new Set<Socket>();
  const message = fault.endsWith('RUN') ? MESSAGES.RUN : MESSAGES.COMMIT;
  let broken = 0;
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let sent = false;
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.on('data', (data) => {
      const breaks = data.includes(message);
      if (breaks) broken += 1;
      if (breaks && fault === 'cut before COMMIT') return void near.destroy();
      sent ||= breaks;
      far.write(data);
    });
    far.on('data', (data) => {
      if (!sent) near.write(data);
      else if (fault === 'cut after COMMIT') near.destroy();
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  const own = await freePort();
  await new Promise<void>((resolve) => server.listen(own, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return {
    target: { ...target, uri: `bolt://127.0.0.1:${own}` },
    get broken() {
      return broken;
    },
    close,
  };
}
