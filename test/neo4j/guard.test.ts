import { run, startGuarded } from '../../src/neo4j/guard';
import { processOf } from '../../src/neo4j/process';
import { until } from '../support/until';

/** Whether a process group has anybody left in it. */
function groupRuns(pid: number): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

describe('a guarded command', () => {
  it('gives its exit code, and all that it prints, line by line', async () => {
    const lines: string[] = [];
    const outcome = await run(['sh', '-c', 'echo one; echo two >&2; exit 3'], { onLine: (line) => lines.push(line) });
    expect(outcome).toMatchObject({ found: true, code: 3 });
    expect(lines.sort()).toEqual(['one', 'two']);
  });

  it('is not found when there is none of that name', async () => {
    expect(await run(['no-such-command'])).toMatchObject({ found: false });
  });

  it('is stopped at its deadline', async () => {
    expect(await run(['sleep', '60'], { deadline: 100 })).toMatchObject({ code: 128 });
  });

  it('is stopped by a signal, which then throws', async () => {
    await expect(run(['sleep', '60'], { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
  });

  it('leaves neither itself nor its guard running', async () => {
    const { pid, stop, ended } = startGuarded(['sleep', '60'], 2);
    expect(processOf(pid)).toBeDefined();
    await stop();
    await ended;
    expect(processOf(pid)).toBeUndefined();
    // The guard looks once a second whether the command is still there.
    await until(() => !groupRuns(pid));
  });
});
