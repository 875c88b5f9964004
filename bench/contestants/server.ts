import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Target } from '../../src/db';
import { freePort } from '../../test/support/neo4j';
import { pool } from '../pool';

/** A program that serves at PORT, says that it is ready, and ends with us. */
export interface Program {
  file: string;
  words?: string[];
  env?: Record<string, string>;
}

/** A server in a process of its own, asked over connections that are kept. */
export interface Served {
  pid: number;
  port: number;
  /** The body of the answer. */
  send(request: Buffer): Promise<string>;
  close(): Promise<unknown>;
}

const jiti = () => join(dirname(createRequire(__filename).resolve('jiti/package.json')), 'lib', 'jiti-cli.mjs');

/** One of the benchmark's own programs, by its folder. */
export const ours = (folder: string, ...words: string[]): Program => ({
  file: jiti(),
  words: [join(__dirname, '..', folder, 'main.ts'), ...words],
});

/** In ms: a server of Node's closes what is idle after 5 s, where it says nothing else. */
const IDLE = 4_000;

export async function serve({ file, words = [], env = {} }: Program, target: Target): Promise<Served> {
  const port = await freePort();
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = target;
  const own = { HOST: '127.0.0.1', PORT: String(port), BUDGETS: 'off', NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD };
  const server = fork(file, words, {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('ready') && resolve());
    void ended.then(() => reject(new Error(`${[file, ...words].join(' ')} has ended.`)));
  });
  const lines = pool(port, { idle: IDLE });
  return {
    pid: server.pid ?? 0,
    port,
    send: async (request) => (await lines.send(request)).body(),
    close: () => {
      lines.close();
      server.kill('SIGTERM');
      return ended;
    },
  };
}
