import { createServer } from 'node:net';
import { StartError } from '../errors';

const REASONS: Record<string, string> = {
  EADDRINUSE: 'is in use: stop what uses it, or set {setting} to another one',
  EACCES: 'may not be used by this user: set {setting} to one above 1023',
  EADDRNOTAVAIL: 'is not of this machine: correct HOST',
  ENOTFOUND: 'is not of this machine: correct HOST',
};

/** Throws a StartError that names the setting to change unless this port can be listened on. */
export function requireFreePort(host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      const reason = REASONS[code] ?? `cannot be listened on (${code}): set {setting} to another one`;
      reject(new StartError(`Port ${port} of ${host} ${reason.replace('{setting}', setting)}.`));
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
