import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { Target } from '../../src/db';
import { freePort } from '../../test/support/neo4j';
import type { Opened } from './contestant';

/** A program that serves GraphQL at PORT, says that it is ready, and ends with us. */
interface Program {
  file: string;
  words?: string[];
}

/** Starts a server in a process of its own, and asks it over connections that are kept. */
export async function overHttp({ file, words = [] }: Program, target: Target): Promise<Opened> {
  const port = await freePort();
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = target;
  const own = { HOST: '127.0.0.1', PORT: String(port), BUDGETS: 'off' };
  const env = { ...process.env, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, ...own };
  const server = fork(file, words, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('ready') && resolve());
    void ended.then(() => reject(new Error(`${file} has ended.`)));
  });
  const agent = new Agent({ keepAlive: true });
  return {
    pid: server.pid ?? 0,
    ask: ({ document: query }, { variables }) => post(agent, port, JSON.stringify({ query, variables })),
    close: () => {
      agent.destroy();
      server.kill('SIGTERM');
      return ended;
    },
  };
}

function post(agent: Agent, port: number, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const options = { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
