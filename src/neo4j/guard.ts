import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Runs before the command, in its process: a small process stays behind that holds a pipe to us. The pipe ends however we
 * die, `kill -9` included; then the command is asked to stop, and after 20 s made to. The pid cannot be another's by then:
 * no system gives a pid away while a process group of that number is left, and the guard is in it.
 */
const GUARD = `
exec 3<&0 </dev/null
{
  cat <&3
  kill -TERM $$
  for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -0 $$ || exit; sleep 1; done
  kill -KILL $$
} >/dev/null 2>&1 &
exec 3<&- "$@"`;

const PATIENCE = 20_000;

/** What a shell says when there is no such command. */
const NOT_FOUND = 127;

export interface Guarded {
  pid: number;
  /** When it has ended, however it did. */
  ended: Promise<{ code: number }>;
  /** Asks it to end, waits, and after 20 s makes it. */
  stop(): Promise<void>;
}

/** Starts a command that cannot outlive this process, in a group of its own, so that Ctrl-C reaches us alone. */
export function startGuarded(command: string[], output: number): Guarded {
  return guarded(spawnGuarded(command, output));
}

function spawnGuarded(command: string[], output: number | 'pipe'): ChildProcess {
  return spawn('/bin/sh', ['-c', GUARD, 'guard', ...command], { detached: true, stdio: ['pipe', output, output] });
}

function guarded(child: ChildProcess): Guarded {
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<{ code: number }>((resolve) => {
    child.on('error', () => resolve({ code: NOT_FOUND }));
    child.on('exit', (code, signal) => {
      child.stdin?.destroy();
      resolve({ code: signal ? 128 : (code ?? 0) });
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(timer);
  };
  return { pid: child.pid ?? 0, ended, stop };
}

export interface Outcome {
  found: boolean;
  code: number;
  output: string;
}

export interface RunOptions {
  signal?: AbortSignal | undefined;
  onLine?: (line: string) => void;
  /** In ms; a command that takes longer is stopped. */
  deadline?: number;
}

/** Runs a command to its end and gives all that it printed; an aborting signal stops it and throws. */
export async function run(command: string[], { signal, onLine, deadline }: RunOptions = {}): Promise<Outcome> {
  signal?.throwIfAborted();
  const child = spawnGuarded(command, 'pipe');
  let output = '';
  let begun = '';
  const take = (chunk: Buffer) => {
    output += String(chunk);
    const lines = (begun + String(chunk)).split('\n');
    begun = lines.pop() ?? '';
    if (onLine) lines.forEach(onLine);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const { ended, stop } = guarded(child);
  const timer = deadline && setTimeout(() => void stop(), deadline);
  const abort = () => void stop();
  signal?.addEventListener('abort', abort);
  const { code } = await ended;
  clearTimeout(timer || undefined);
  signal?.removeEventListener('abort', abort);
  signal?.throwIfAborted();
  await closed;
  return { found: code !== NOT_FOUND, code, output };
}
