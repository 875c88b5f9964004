import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Target } from '../../src/db';
import { freePort } from '../../test/support/neo4j';

/** A program that serves at PORT, says that it is ready, and ends with us. */
export interface Program {
  file: string;
  words?: string[];
  env?: Record<string, string>;
}

interface Asked {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A server in a process of its own, asked over connections that are kept. */
export interface Served {
  pid: number;
  port: number;
  send(asked: Asked): Promise<Answer>;
  close(): Promise<unknown>;
}

const jiti = () => join(dirname(createRequire(__filename).resolve('jiti/package.json')), 'lib', 'jiti-cli.mjs');

/** One of the benchmark's own programs, by its folder. */
export const ours = (folder: string, ...words: string[]): Program => ({
  file: jiti(),
  words: [join(__dirname, '..', folder, 'main.ts'), ...words],
});

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
  const agent = new Agent({ keepAlive: true });
  return {
    pid: server.pid ?? 0,
    port,
    send: (asked) => send(agent, port, asked),
    close: () => {
      agent.destroy();
      server.kill('SIGTERM');
      return ended;
    },
  };
}

/** Asks again where a server has closed a connection that nobody used just now. */
function send(agent: Agent, port: number, { body, headers = {}, ...where }: Asked): Promise<Answer> {
  const sized = body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port, headers: sized, ...where }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on('error', reject);
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(send(agent, port, { body, headers, ...where }));
      else reject(error);
    });
    asked.end(body);
  });
}
