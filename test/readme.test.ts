import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SETTINGS } from '../src/config';
import { schemaFor } from '../src/graphql/schema';
import { scripts } from '../package.json';
import { address, ask } from './support/ask';

const namesIn = (folder: string, pattern: RegExp) => readdirSync(folder).filter((name) => pattern.test(name));
const pages = ['README.md', 'CONTRIBUTING.md', ...namesIn('docs', /\.md$/).map((name) => `docs/${name}`)];
const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

test('the first question has the answer that README shows', async () => {
  const questions = blocks('graphql');
  const answers = blocks('json').map((text) => JSON.parse(text) as unknown);
  expect(questions.length).toBeGreaterThan(0);
  for (const [i, question] of questions.entries()) expect((await ask(question)).data).toEqual(answers[i]);
});

test('the question that README asks from a shell is answered', async () => {
  const [, path, body] = /curl http:\/\/127\.0\.0\.1:4000(\S+) .* -d '(.*)'/.exec(readme) ?? [];
  const response = await fetch(`${address()}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(await response.json()).toMatchObject({
    data: { prisons: { nodes: [{ name: 'El Helicoide' }, { name: 'El Rodeo I' }] } },
  });
});

test('the table that README asks for from a shell is given whole', async () => {
  const [, path, query = ''] =
    /curl -G http:\/\/127\.0\.0\.1:4000(\S+) --data-urlencode 'query=(.*)'/.exec(readme) ?? [];
  const response = await fetch(`${address()}${path}?query=${encodeURIComponent(query)}`);
  expect(await response.text()).toMatch(/\n# whole: [1-9]\d* rows,/);
});

test('every folder of src/ stands in README', () => {
  const folders = namesIn('src', /^\w+$/).map((name) => `src/${name}/`);
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((folder) => !readme.includes(`\`${folder}\``))).toEqual([]);
});

test('every setting stands in README, and no other does', () => {
  const [, settings = ''] = /^## Settings\n([\s\S]*?)^## /m.exec(readme) ?? [];
  const named = [...settings.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...SETTINGS].sort());
});

test('every code that an answer may fail with stands in README, and in the schema', () => {
  const [, part = ''] = /^## When it fails\n([\s\S]*?)^## /m.exec(readme) ?? [];
  const source = ['src/errors.ts', 'src/http/refusal.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const codes = new Set([...source.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, code = '']) => code));
  expect(codes.size).toBeGreaterThan(10);
  codes.delete('OPTIONS');
  expect([...codes].filter((code) => !part.includes(`\`${code}\``))).toEqual([]);
  // Who asks at another address than GraphQL's has no schema.
  codes.delete('NOT_FOUND');
  const told = String(schemaFor(0).getQueryType()?.description);
  expect([...codes].filter((code) => !new RegExp(`\\b${code}\\b`).test(told))).toEqual([]);
});

test.each(pages)('every command that %s names exists', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/`(?:\S+=\S+ )*npm (?:run )?(?:--\w+ )*([\w:]+)/g)].map(
    ([, name]) => name,
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test.each(pages)('every file and folder that %s names exists', (page) => {
  const text = readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');
  const named = [...text.matchAll(/[`(]((?:src|schema|cypher|seeds|test|docs)\/[\w./-]*)[`)]/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
