import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { story } from './support/story';

const graph = story();
const page = readFileSync('docs/questions.md', 'utf8');

/** The page's questions: what each is about, its document and its answer. */
const questions = page
  .split('\n## ')
  .filter((part) => part.includes('```graphql'))
  .map((part) => ({
    title: String(part.split('\n')[0]),
    document: String(/```graphql\n([^]*?)```/.exec(part)?.[1]),
    shown: JSON.parse(String(/```json\n([^]*?)```/.exec(part)?.[1])) as unknown,
  }));

test('the page has the questions of researchers', () => {
  expect(questions.length).toBeGreaterThanOrEqual(10);
});

test.each(questions)('the page shows the answer to: $title', async ({ document, shown }) => {
  expect(await graph.ask(document)).toEqual(shown);
});

test('the TypeScript that the page shows fits the types for clients', () => {
  const code = String(/```ts\n([^]*?)```/.exec(page)?.[1]);
  const folder = mkdtempSync(join(tmpdir(), 'habeas-client-'));
  try {
    copyFileSync('client/habeas.d.ts', join(folder, 'habeas.d.ts'));
    writeFileSync(join(folder, 'page.ts'), code);
    const tsc = join('node_modules', '.bin', 'tsc');
    const { stdout, status } = spawnSync(tsc, ['--noEmit', '--strict', '--ignoreConfig', join(folder, 'page.ts')]);
    expect({ status, stdout: String(stdout) }).toEqual({ status: 0, stdout: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
