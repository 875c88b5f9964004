import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcess } from '../../src/neo4j/process';
import { type Home, newHome } from './home';
import { endPrograms, type Program, startProgram } from './program';

export const ANSWERS = 'Habeas answers';

/** New data folders for the tests of a file, which end what they left running and leave nothing. */
export function installations(): (name: string) => Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-main-'));
  afterEach(endPrograms);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => newHome(folder, name);
}

export const npmStart = ({ env }: Home) => startProgram(['npm', 'start'], { env });
export const database = ({ home }: Home) => readProcess(join(home, 'neo4j', 'process.json'));

export const children = (pid: number): number[] =>
  execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);

/** The process that bootstrap.mjs, the child of npm, started. */
export const mainOf = (npm: Program) => children(children(npm.pid)[0] ?? 0)[0] ?? 0;

/** Whether the API, its database and their guards have all ended, at once or within two seconds. */
export async function expectNothingLeft({ home, port }: Home): Promise<void> {
  await sleep(1_200);
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(`${home}/neo4j`);
  await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow('fetch failed');
  expect(existsSync(join(home, 'neo4j', 'lock'))).toBe(false);
}

/** How many persons it knows; it may be busy with planning its questions at first. */
export async function count({ port }: Home): Promise<number> {
  const body = JSON.stringify({ query: '{ persons(first: 100) { nodes { id } } }' });
  const headers = { 'content-type': 'application/json' };
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    const { data } = (await response.json()) as { data: { persons: { nodes: unknown[] } | null } };
    if (data.persons) return data.persons.nodes.length;
    await sleep(500);
  }
}
