import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './support/neo4j';
import { endPrograms, type Program, ROOT, startProgram } from './support/program';

// With a Neo4j of its own, nobody looks whether a port of this machine is free.
process.env.NEO4J_URI = 'bolt://127.0.0.1:1';

const folder = mkdtempSync(join(tmpdir(), 'habeas-bootstrap-'));
afterEach(endPrograms);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** A small project with one package from its own folder, whose `tsc` copies: npm is the real one and needs no network. */
function project(): void {
  cpSync(join(ROOT, 'bootstrap.mjs'), join(folder, 'bootstrap.mjs'));
  write('package.json', '{"name": "small", "version": "1.0.0", "dependencies": {"compiler": "file:compiler"}}');
  write('compiler/package.json', '{"name": "compiler", "version": "1.0.0", "bin": {"tsc": "tsc"}}');
  write('compiler/tsc', '#!/bin/sh\nmkdir -p dist && cat src/main.ts > dist/main.js\n');
  execFileSync('chmod', ['755', join(folder, 'compiler/tsc')]);
  write('tsconfig.json', '{}');
  write('src/main.ts', 'process.exit(7);\n');
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
}

/** Runs bootstrap.mjs in the small project, like npm does but with `words` for Node first. */
const bootstrap = (...words: string[]): Program =>
  startProgram([process.execPath, ...words, 'bootstrap.mjs', 'node', 'dist/main.js'], { cwd: folder });

beforeAll(project);

/** In this order: each finds what the one before it left. */
describe('bootstrap.mjs', () => {
  it('looks first whether something else has the port of the Neo4j', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1').unref();
    const start = (env: Record<string, string | undefined>) =>
      startProgram([process.execPath, 'bootstrap.mjs', 'node', 'dist/main.js'], {
        cwd: folder,
        env: { NEO4J_URI: undefined, NEO4J_PORT: String(port), ...env },
      });
    expect(await start({}).ended).toEqual({
      code: 1,
      output: `Port ${port} of 127.0.0.1 is in use: stop what uses it, or set NEO4J_PORT to another one.\n`,
    });
    // What is wrong with a setting is for the program to tell; and what has the port may be its own.
    mkdirSync(join(folder, 'known/neo4j'), { recursive: true });
    for (const env of [{ NEO4J_PORT: 'none' }, { HABEAS_HOME: join(folder, 'known') }]) {
      const other = start(env);
      await other.until('Installing');
      other.kill('SIGINT', 'group');
      await other.ended;
    }
    server.close();
  });

  it('installs, builds, and gives the exit code of its command', async () => {
    const { code, output } = await bootstrap().ended;
    expect(output).toContain('Installing packages, once (up to a minute) …');
    expect(output).toContain('Building …');
    expect(code).toBe(7);
  });

  it('does neither the second time', async () => {
    expect(await bootstrap().ended).toEqual({ code: 7, output: '' });
  });

  it('installs the packages of another folder too where they are asked for, once', async () => {
    write('more/package.json', '{"name": "more", "version": "1.0.0", "dependencies": {"tool": "file:tool"}}');
    write('more/tool/package.json', '{"name": "tool", "version": "1.0.0", "bin": {"tool": "tool"}}');
    write('more/tool/tool', '#!/bin/sh\nexit 4\n');
    execFileSync('chmod', ['755', join(folder, 'more/tool/tool')]);
    const cwd = join(folder, 'more');
    execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd, stdio: 'ignore' });
    const withMore = () =>
      startProgram([process.execPath, 'bootstrap.mjs', '--also', 'more', 'tool'], { cwd: folder }).ended;
    const { code, output } = await withMore();
    expect(code).toBe(4);
    expect(output).toMatch(/^Installing packages, once \(up to a minute\) …\n/);
    expect(await withMore()).toEqual({ code: 4, output: '' });
  });

  it('says so beside what its command prints, which a program may read', () => {
    write('src/main.ts', 'console.log("{}");\n');
    const words = ['bootstrap.mjs', 'node', 'dist/main.js'];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{}\n', stderr: 'Building …\n' });
  });

  it('builds again when a source has changed, and leaves nothing old in the build', async () => {
    write('dist/old.js', '');
    write('src/main.ts', 'process.exit(8);\n');
    const { code, output } = await bootstrap().ended;
    expect({ code, output }).toEqual({ code: 8, output: 'Building …\n' });
    expect(existsSync(join(folder, 'dist/old.js'))).toBe(false);
  });

  it('builds the page as well where it is asked for, and again when the schema that is built into it has changed', async () => {
    write('explorer/page.html', '');
    write('schema/person.graphql', 'type Person');
    write('node_modules/.bin/vite', '#!/bin/sh\nmkdir -p explorer/dist && touch explorer/dist/page.html\n');
    execFileSync('chmod', ['755', join(folder, 'node_modules/.bin/vite')]);
    const withPage = async () => {
      const words = [process.execPath, 'bootstrap.mjs', '--explorer', 'node', 'dist/main.js'];
      return (await startProgram(words, { cwd: folder }).ended).output;
    };
    expect(await withPage()).toBe('Building the page …\n');
    expect(await withPage()).toBe('');
    write('schema/person.graphql', 'type Person { id: ID! }');
    expect(await withPage()).toBe('Building the page …\n');
    expect((await bootstrap().ended).output).toBe('');
  });

  it('installs again when the lock file asks for something else', async () => {
    const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
    write('compiler/package.json', '{"name": "compiler", "version": "1.0.1", "bin": {"tsc": "tsc"}}');
    write('package-lock.json', lock.replace(/("compiler": \{[^}]*)"1\.0\.0"/, '$1"1.0.1"'));
    const { code, output } = await bootstrap().ended;
    expect(output).toMatch(/^Installing [^]*Building …\n$/);
    expect(code).toBe(8);
  });

  it('does again an install that was cut short', async () => {
    rmSync(join(folder, 'node_modules', '.package-lock.json'));
    const cut = bootstrap();
    await cut.until('Installing');
    cut.kill('SIGINT', 'group');
    expect((await cut.ended).code).toBe(130);
    expect(existsSync(join(folder, '.habeas/bootstrap.lock'))).toBe(false);
    expect((await bootstrap().ended).output).toContain('Installing');
  });

  it('lets one at a time install and build', async () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    const two = await Promise.all([bootstrap().ended, bootstrap().ended]);
    expect(two.map(({ code }) => code)).toEqual([8, 8]);
    const outputs = two.map(({ output }) => output.trim().split('\n')[0]).sort();
    expect(outputs).toEqual([
      'Installing packages, once (up to a minute) …',
      'Waiting for another npm start or npm test that installs or builds here …',
    ]);
  });

  it('says so in one sentence when the build fails, and builds again the next time', async () => {
    write('compiler/tsc', '#!/bin/sh\nexit 2\n');
    write('src/main.ts', 'process.exit(9);\n');
    for (const time of [1, 2]) {
      const { code, output } = await bootstrap().ended;
      const sentence = 'The build failed, for the reasons above: mend them and repeat.';
      expect({ time, code, output }).toEqual({ time, code: 1, output: `Building …\n${sentence}\n` });
    }
    write('compiler/tsc', '#!/bin/sh\nmkdir -p dist && cat src/main.ts > dist/main.js\n');
  });

  it('passes signals on to its command', async () => {
    const program = "process.on('SIGTERM', () => process.exit(5)); console.log('up'); setInterval(() => {}, 1000);\n";
    write('src/main.ts', program);
    const running = bootstrap();
    await running.until('up');
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(5);
  });

  it('refuses an old Node', async () => {
    const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })";
    const { code, output } = await bootstrap('--import', `data:text/javascript,${encodeURIComponent(old)}`).ended;
    expect({ code, output }).toEqual({
      code: 1,
      output: 'Node 20.18.3 is too old: install Node 20.19 or newer.\n',
    });
  });
});
