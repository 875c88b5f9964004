import { spawn } from 'node:child_process';
import { freePort } from './neo4j';

export interface Valkey {
  url: string;
  /** Ends it as a power cut does. */
  kill(): Promise<unknown>;
}

/** A Valkey or Redis of a test's own, that keeps nothing on disk: Debian's package redis-server, or valkey-server. */
export async function startValkey(): Promise<Valkey> {
  const port = await freePort();
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(process.env.VALKEY_SERVER ?? 'redis-server', words);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.on('error', () =>
      reject(
        new Error(
          'redis-server was not found: install it (apt-get install redis-server), or name one in VALKEY_SERVER.',
        ),
      ),
    );
    child.stdout.on('data', (text: Buffer) => String(text).includes('Ready to accept') && resolve());
    void ended.then(() => reject(new Error('The Valkey of this test ended while starting.')));
  });
  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { url: `redis://127.0.0.1:${port}`, kill };
}
