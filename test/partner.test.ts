import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, transpileModule } from 'typescript';
import { connect, type Db } from '../src/db';
import { type Server, startServer } from '../src/server';
import { write } from '../src/write/writer';
import { execute } from './support/execute';
import { emptyGraph } from './support/graph';
import { KEYS, newKey } from './support/keys';
import { testTarget } from './support/neo4j';
import { ROOT } from './support/program';
import { entity } from './support/records';

const page = readFileSync(join(ROOT, 'docs', 'partners.md'), 'utf8');
/** The last example in a language. */
const example = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].at(-1)?.[1] ?? '';

let db: Db;
let server: Server;
const folder = mkdtempSync(join(tmpdir(), 'habeas-partner-'));
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  const entities = Array.from({ length: 1_100 }, (_, i) =>
    entity(`p${i}`, { visibility: i % 2 ? 'PARTNER' : 'PUBLIC' }),
  );
  await write(db, { entities });
  await execute(db, 1, '{ persons { nodes { id name visibility } pageInfo { hasNextPage endCursor } } }');
  server = await startServer({ db, host: '127.0.0.1', port: 0, keys: KEYS });
}, 120_000);
afterAll(async () => {
  await server.stop();
  await emptyGraph(db);
  await db.close();
  rmSync(folder, { recursive: true });
});

/** What a program prints that a partner runs in a folder of their own. */
async function run(command: string, words: string[], own?: string): Promise<string> {
  const key = own ?? (await newKey(db)).key;
  const env = { PATH: process.env.PATH, HABEAS_KEY: key, HABEAS_URL: server.url };
  const child = spawn(command, words, { cwd: folder, env });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  child.stderr.on('data', (text: Buffer) => (output += String(text)));
  await new Promise((resolve) => child.on('close', resolve));
  return output.trim();
}

test('the page for partners leads from a key to 1,000 records with curl', async () => {
  expect(await run('sh', ['-ec', example('sh')])).toBe('1001');
  const lines = readFileSync(join(folder, 'persons.ndjson'), 'utf8').trim().split('\n');
  expect(lines[0]).toContain('"visibility"');
});

test('the page for partners leads from a key to 1,000 records with Python', async () => {
  expect(await run('python3', ['-c', example('python')])).toBe('1000 persons');
});

test('who mistypes the key reads in Python what to do', async () => {
  expect(await run('python3', ['-c', example('python')], 'mistyped')).toMatch(/^This key is not valid: [^\n]+$/);
});

test('the page for partners leads from a key to 1,000 records with TypeScript', async () => {
  const file = join(folder, 'persons.js');
  writeFileSync(file, transpileModule(example('ts'), { compilerOptions: { module: ModuleKind.CommonJS } }).outputText);
  expect(await run(process.execPath, [file])).toBe('1000 persons');
});
