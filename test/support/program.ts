import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

export interface Program {
  pid: number;
  /** Resolves once it has printed this, and throws if it ends without. */
  until(text: string): Promise<void>;
  /** What it printed so far. */
  printed(): string;
  ended: Promise<{ code: number | null; output: string }>;
  /** Sends a signal to it alone, or like Ctrl-C to its whole group. */
  kill(signal: NodeJS.Signals, whom?: 'it' | 'group'): void;
}

export interface ProgramOptions {
  cwd?: string;
  /** Beside the environment of this run; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
}

const running = new Set<Program>();

/** Starts a command in a group of its own, as a terminal does. */
export function startProgram([command = '', ...words]: string[], { cwd = ROOT, env }: ProgramOptions = {}): Program {
  const child = spawn(command, words, { cwd, env: { ...process.env, ...env }, detached: true, stdio: 'pipe' });
  const pid = child.pid ?? 0;
  let output = '';
  const take = (chunk: Buffer) => void (output += String(chunk));
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => {
      running.delete(program);
      resolve({ code, output });
    });
  });
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying “${text}”:\n${output}`)));
      look();
    });
  const kill: Program['kill'] = (signal, whom = 'it') => void process.kill(whom === 'it' ? pid : -pid, signal);
  const program = { pid, until, printed: () => output, ended, kill };
  running.add(program);
  return program;
}

/** Ends what a failed test left running. */
export async function endPrograms(): Promise<void> {
  for (const { kill, ended } of [...running]) {
    kill('SIGTERM', 'group');
    await ended;
  }
}
