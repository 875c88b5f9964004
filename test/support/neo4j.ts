import { createServer, type AddressInfo } from 'node:net';
import type { Target } from '../../src/db';

const VARIABLE = 'HABEAS_TEST_NEO4J';

/** Where the Neo4j of this test run is: for `connect`. */
export function testTarget(): Target {
  const text = process.env[VARIABLE];
  if (!text) throw new Error('No Neo4j was started for this run: jest.config.js names test/support/setup.ts for it.');
  return JSON.parse(text) as Target;
}

/** Tells every test where the Neo4j of this run is. */
export function announce({ uri, user, password }: Target): void {
  process.env[VARIABLE] = JSON.stringify({ uri, user, password });
}

/** A port of 127.0.0.1 that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
