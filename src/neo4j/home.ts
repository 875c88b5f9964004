import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors';

const ROUNDS = 1024;

/** Makes the folder of one local Neo4j; a StartError says if nothing can be written there. */
export function prepareHome(home: string): void {
  try {
    for (const name of ['conf', 'data', 'logs']) mkdirSync(join(home, name), { recursive: true });
    const probe = join(home, `probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(`Nothing can be written to ${home} (${code}): set HABEAS_HOME to a folder of yours.`);
  }
}

/** The password of this home: random, made once, kept in a file that only its owner reads. */
export function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    if (existsSync(join(home, 'data', 'databases'))) {
      throw new StartError(`${file} is gone: put it back, or delete ${home} to begin again with an empty graph.`);
    }
    writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** What `neo4j-admin dbms set-initial-password` writes, without starting a Java to show the password to everybody's `ps`. */
export function writeInitialPassword(home: string, password: string): void {
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true });
  const salt = randomBytes(32);
  let hash = Buffer.concat([salt, Buffer.from(password)]);
  for (let round = 0; round < ROUNDS; round++) hash = createHash('sha256').update(hash).digest();
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
  writeFileSync(join(folder, 'auth.ini'), line, { mode: 0o600 });
}

export function writeSettings(home: string, settings: Record<string, string>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

/** Neo4j's last complaint in its own log, or what Java said on the console, for a person to read. */
export function lastComplaint(home: string): string {
  const [log = [], console = []] = ['neo4j.log', 'console.log'].map((name) => {
    const file = join(home, 'logs', name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  });
  const complaint = [...console, ...log].findLast((line) => /\bERROR\b|Caused by|Exception/.test(line));
  return (
    (complaint ?? console.at(-1))
      ?.replace(/^.*ERROR /, '')
      .trim()
      .slice(0, 300) || 'it gave no reason'
  );
}
