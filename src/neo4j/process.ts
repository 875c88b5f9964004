import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const recorded = z.object({ pid: z.number().int().positive(), started: z.string() });

/** One process among all that ever ran here: pids come round again, a pid with its start time does not. */
export type RecordedProcess = z.infer<typeof recorded>;

/** The process that has this pid now; undefined when there is none. */
export function processOf(pid: number): RecordedProcess | undefined {
  const started = existsSync('/proc/self/stat') ? startedByProc(pid) : startedByPs(pid);
  return started ? { pid, started } : undefined;
}

/** Whether this process still runs. */
export function runs({ pid, started }: RecordedProcess): boolean {
  return processOf(pid)?.started === started;
}

/** The process that a file records; undefined when the file is not there or holds none. */
export function readProcess(file: string): RecordedProcess | undefined {
  try {
    return recorded.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Asks a process that is not our child to end, and makes it if it has not within 20 s. */
export async function endProcess(found: RecordedProcess): Promise<void> {
  for (const [signal, patience] of [
    ['SIGTERM', 20_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (runs(found)) process.kill(found.pid, signal);
    for (const deadline = Date.now() + patience; runs(found) && Date.now() < deadline;) await sleep(50);
  }
}

/** The 22nd field; the name before it may hold spaces and brackets. A zombie has ended. */
function startedByProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startedByPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
