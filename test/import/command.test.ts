import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { graphForEachTest } from '../support/graph';
import { testTarget } from '../support/neo4j';

const graph = graphForEachTest();

const folder = mkdtempSync(join(tmpdir(), 'habeas-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command of `bin/` as its npm script does, on the tests' graph. */
function run(command: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const { uri, user, password } = testTarget();
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return new Promise((resolve) => {
    execFile(process.execPath, [`bin/${command}.mjs`, ...words], { env }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

const rowsOf = async () => Number((await graph.db.read('MATCH (node:Statement) RETURN count(node)', {}))[0]?.[0]);

test('the template is checked, goes in, goes in again for nothing, and comes out', async () => {
  expect(await run('import', 'template', '--check')).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /0 bad\. Nothing was written, as --check asks\. An import would find them:\nentities: \d+ new, 0 changed, 0 the same\n/,
    ),
  });
  expect(await rowsOf()).toBe(0);
  expect((await run('import', 'template')).out).toMatch(/New or changed in the graph: \d+ entities/);
  expect(await rowsOf()).toBeGreaterThan(0);
  expect((await run('import', 'template')).out).toMatch(
    /The graph has all of it already\.\nentities: 0 new, 0 changed, \d+ the same\n/,
  );
  const tables = join(folder, 'tables');
  const { out } = await run('export', tables, '--format', 'csv', '--visibility', 'PUBLIC');
  expect(out).toMatch(
    /^Wrote \d+ entities, .* as PUBLIC sees them at revision \d+\.\n.*\n?.*Content hash: [0-9a-f]{64}\n$/,
  );
  expect(readdirSync(tables)).toEqual(['entities.csv', 'figures.csv', 'sources.csv', 'statements.csv']);
}, 60_000);

test('the last that is told of a small import is that all of it is done', async () => {
  const { err } = await run('import', 'template');
  const lines = err.trimEnd().split('\n');
  expect(lines.filter((line) => line.includes('lines checked')).at(-1)).toMatch(/ 100 % · (\d+) of \1 lines checked/);
  expect(lines.at(-1)).toMatch(/ 100 % · (\d+) of \1 rows written/);
}, 60_000);

test('a bad row ends an import with what is wrong and how to go on', async () => {
  writeFileSync(join(folder, 'entities.csv'), 'id,kind,name\nana,person,Ana\nbob,fish,Bob\n');
  const { code, out, err } = await run('import', folder);
  expect(code).toBe(1);
  expect(err).toContain('entities.csv:3: kind: is none of its values; write PERSON, ORGANISATION, PRISON, EVENT');
  expect(out).toContain('1 row good, 1 bad. Nothing was written: mend what is named above');
}, 30_000);

test('what would be shown to more people is told before and after', async () => {
  const opening = join(folder, 'opening');
  mkdirSync(opening);
  const put = (...cells: string[]) =>
    writeFileSync(join(opening, 'entities.csv'), ['id,kind,name,protection,visibility', ...cells].join('\n'));
  put('ana,person,Ana,minor,partner', 'bob,person,Bob,,partner');
  await run('import', opening);
  put('ana,person,Ana,none,partner', 'bob,person,Bob,,public');
  expect((await run('import', opening)).out).toContain('0 rows good, 2 bad. Nothing was written: mend what is named');
  const told = '1 row shown to more people than before: bob\n1 person without the protection of before: ana\n';
  expect((await run('import', opening, '--open', '--check')).out).toContain(told);
  expect((await run('import', opening, '--open')).out).toContain(told);
}, 60_000);

test('a file that cannot be read to its end ends an import too, with a folder for rejects or not', async () => {
  const unread = join(folder, 'unread');
  mkdirSync(unread);
  writeFileSync(join(unread, 'entities.csv'), 'id,kind,name\nana,person,Ana\nbob,person,"Bob\n');
  const { code, out, err } = await run('import', unread, '--reject', join(folder, 'rejects'));
  expect(code).toBe(1);
  expect(err).toContain('entities.csv:3: has a quote that is not closed');
  expect(out).toContain('Nothing was written: a file cannot be read as a whole');
  expect(out).not.toContain('--reject FOLDER');
}, 30_000);

test.each([
  ['import', [], 'Write npm run import -- FOLDER'],
  ['import', ['a', '--visibility', 'everybody'], 'Write npm run import -- FOLDER'],
  ['import', [join(folder, 'nowhere')], 'There is no such folder'],
  ['export', [], 'Write npm run export -- FOLDER'],
])('%s %j says how to write it', async (command, words, sentence) => {
  const { code, err } = await run(command, ...words);
  expect(code).toBe(1);
  expect(err).toContain(sentence);
});
