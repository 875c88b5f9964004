import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { runAdmin } from '../../src/neo4j/admin';
import { type Home, newHome } from '../support/home';
import { endPrograms, startProgram } from '../support/program';

const folder = mkdtempSync(join(tmpdir(), 'habeas-backup-'));
const { local } = readConfig(process.env);
let home: Home;

jest.setTimeout(600_000);
beforeAll(async () => void (home = await newHome(folder, 'home')));
afterEach(endPrograms);
afterAll(() => rmSync(folder, { recursive: true }));

const admin = (...words: string[]) =>
  runAdmin(['database', ...words], {
    ...local,
    ...{ home: join(home.home, 'neo4j'), folder: local.jars, cwd: folder, report: () => undefined },
  });
const dump = () => admin('dump', 'neo4j', `--to-path=${folder}`);
const putBack = () => admin('load', 'neo4j', `--from-path=${folder}`, '--overwrite-destination=true');

interface Person {
  id: string;
  name: string;
}

/** The persons of whom `npm start` tells, and what it said while it started. */
async function started(): Promise<{ persons: Person[]; said: string }> {
  const program = startProgram(['npm', 'start'], home);
  await program.until('Habeas is ready');
  const body = JSON.stringify({ query: '{ persons(first: 100) { nodes { id name } } }' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://127.0.0.1:${home.port}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { persons: { nodes: Person[] } } };
  program.kill('SIGINT', 'group');
  await program.ended;
  return { persons: data.persons.nodes, said: program.printed() };
}

test('a backup of before somebody was hidden and another erased is put back, and neither comes back with it', async () => {
  const { persons: all } = await started();
  const [hidden, erased] = all as [Person, Person];
  await dump();
  for (const words of [[hidden.id], [erased.id, '--erase']]) {
    const { code, output } = await startProgram(['npm', 'run', 'hide', '--', ...words], home).ended;
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining(String(words[0])) });
  }
  await putBack();
  const { persons, said } = await started();
  expect(said).toContain('Took down 2 again');
  expect(persons).toEqual(all.slice(2));

  // Without the ledger they do come back.
  await putBack();
  rmSync(join(home.home, 'takedowns.ndjson'));
  expect((await started()).persons).toEqual(all);
});
