import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config';
import { StartError } from '../errors';

/** What keys are checked with, and the installation that they are for, as their text says it. */
export interface KeySettings {
  pepper: Buffer;
  environment: string;
}

/** What this installation checks keys with: the setting, or else its file. */
export function keysOf({ keys: { pepper, pepperFile, environment } }: Pick<Config, 'keys'>): KeySettings {
  return { pepper: pepper ? Buffer.from(pepper, 'hex') : pepperIn(pepperFile), environment };
}

/** The secret of this installation, from its file: random, made once, read by its owner alone. */
function pepperIn(file: string): Buffer {
  try {
    return pepperOf(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unusable(file, error);
  }
  const made = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(made, randomBytes(32).toString('hex'), { mode: 0o600 });
    // Of two processes that make it at once, one comes first, and both use that one's.
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, error);
  } finally {
    rmSync(made, { force: true });
  }
  return pepperOf(file);
}

function pepperOf(file: string): Buffer {
  const text = readFileSync(file, 'utf8').trim();
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  throw new StartError(
    `${file} does not hold 64 hexadecimal digits: put the right ones back; without them, no key is valid.`,
  );
}

function unusable(file: string, error: unknown): Error {
  if (error instanceof StartError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return new StartError(`${file} cannot be used (${code}): make it readable, or set HABEAS_HOME or KEY_PEPPER.`);
}
