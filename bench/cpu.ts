import { readFileSync } from 'node:fs';

/** In ms: Linux counts the time of processes in hundredths of a second. */
const TICK = 10;

/** How much of the processors' time a process took so far, in ms; NaN where the system has no /proc. */
export function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, which comes second, may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return NaN;
  }
}
