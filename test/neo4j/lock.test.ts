import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from '../../src/neo4j/lock';
import { processOf } from '../../src/neo4j/process';

const folder = mkdtempSync(join(tmpdir(), 'habeas-lock-'));
const file = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('has one owner at a time, and says which', () => {
    const unlock = lock(file);
    expect(() => lock(file)).toThrow(`Habeas already runs here as process ${process.pid}: stop that one`);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a process that has ended', JSON.stringify({ pid: spawnSync('true').pid, started: '1' })],
    ['another process whose pid came round again', JSON.stringify({ ...processOf(process.pid), started: '1' })],
    ['nobody, as its writer was cut short', '{"pid":'],
  ])('is taken from %s', (_owner, content) => {
    writeFileSync(file, content);
    const unlock = lock(file);
    expect(existsSync(file)).toBe(true);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });
});
