import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Target } from '../../src/db';
import { freePort } from './neo4j';

/** COMMIT, as Bolt sends it: two bytes of length, the message, two bytes of nothing. */
const COMMIT = Buffer.from('0002b0120000', 'hex');

export type Fault = 'cut before COMMIT' | 'cut after COMMIT' | 'silent after COMMIT';

export interface Proxy {
  target: Target;
  /** How many COMMITs came by. */
  readonly commits: number;
  close(): void;
}

/** Stands between the driver and Neo4j, and breaks its COMMIT: before Neo4j has it, or its answer, by a cut or by saying nothing more. */
export async function proxyTo(target: Target, fault: Fault): Promise<Proxy> {
  const { hostname, port } = new URL(target.uri);
  const sockets = new Set<Socket>();
  let commits = 0;
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let committed = false;
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.on('data', (data) => {
      const commit = data.includes(COMMIT);
      if (commit) commits += 1;
      if (commit && fault === 'cut before COMMIT') return void near.destroy();
      committed ||= commit;
      far.write(data);
    });
    far.on('data', (data) => {
      if (!committed) near.write(data);
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
    get commits() {
      return commits;
    },
    close,
  };
}
