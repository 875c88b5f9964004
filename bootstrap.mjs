// Installs and builds what is missing or stale, then becomes the command given: `node bootstrap.mjs node dist/main.js`.
// With `--also FOLDER` first, that folder's own packages are installed too; with `--explorer`, the page is built too.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...names) => join(root, ...names);
/** The folders that have packages of their own. */
const folders = [root];
const [major, minor] = process.versions.node.split('.').map(Number);

/** The command that runs now, and the signal that asked us to end. */
let child;
let asked;

function fail(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

/** Runs a command in a folder of the project, as part of us: signals are passed on. Gives its exit code. */
function run(command, stdio = 'inherit', cwd = root) {
  const PATH = [...folders.map((folder) => join(folder, 'node_modules', '.bin')), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    child = spawn(command[0], command.slice(1), { cwd, stdio, env: { ...process.env, PATH } });
    child.on('error', () => fail(`${command[0]} was not found: install it, and put it on the PATH.`));
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  });
}

/** A step that has to succeed before the command may run. */
async function step(announcement, command, sentence, folder = root) {
  if (asked) return;
  console.error(announcement);
  const code = await run(command, ['inherit', process.stderr, 'inherit'], folder);
  if (code !== 0 && !asked) fail(sentence);
}

/** npm writes down what it installed when it is done; the same as the lock file asks for, but for other systems' parts? */
function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packages(record);
  return Object.entries(packages(join(folder, 'package-lock.json'))).every(
    ([path, { version, integrity, optional }]) => {
      const found = installed[path];
      return path === '' || (found ? found.version === version && found.integrity === integrity : optional);
    },
  );
}

const hash = createHash('sha256');

/** What is built, of what, and into which folder, which remembers that in one hash. */
const program = {
  of: ['src', 'tsconfig.json', 'package-lock.json'],
  into: 'dist',
  announcement: 'Building …',
  command: ['tsc', '-p', root],
};
const page = {
  of: ['explorer', 'schema', 'src', 'package-lock.json'],
  into: 'explorer/dist',
  announcement: 'Building the page …',
  command: ['vite', 'build', at('explorer')],
};
const builds = [program];

/** What a build is made of, in one hash. */
function sources({ of, into }) {
  const sum = hash.copy();
  for (const file of of.flatMap(files)) {
    if (!file.startsWith(at(into))) sum.update(file).update(readFileSync(file));
  }
  return sum.digest('hex');
}

/** The files of a folder, at any depth; a file is its own. */
function files(name) {
  if (statSync(at(name)).isFile()) return [at(name)];
  return readdirSync(at(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const stamp = ({ into }) => at(into, '.stamp');
const isBuilt = (build) => existsSync(stamp(build)) && readFileSync(stamp(build), 'utf8') === sources(build);

async function install(folder) {
  // First of all the record goes, so that an install which is cut short is done again.
  rmSync(join(folder, 'node_modules', '.package-lock.json'), { force: true });
  await step(
    'Installing packages, once (up to a minute) …',
    ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not install the packages, for the reason above: mend it and repeat.',
    folder,
  );
}

async function make(build) {
  const made = sources(build);
  rmSync(at(build.into), { recursive: true, force: true });
  await step(build.announcement, build.command, 'The build failed, for the reasons above: mend them and repeat.');
  if (!asked) writeFileSync(stamp(build), made);
}

/** A first start takes minutes: that something else has its Neo4j's port is told before them. Later ones may find their own there. */
function requireFreePort() {
  const { NEO4J_URI, NEO4J_PORT: port = 7687, HABEAS_HOME = at('.habeas') } = process.env;
  if (NEO4J_URI || existsSync(join(HABEAS_HOME, 'neo4j'))) return undefined;
  return new Promise((resolve) => {
    const server = createServer();
    // Any other fault is for the program to tell, which reads the settings.
    server.once('error', ({ code }) => {
      if (code !== 'EADDRINUSE') resolve();
      else fail(`Port ${port} of 127.0.0.1 is in use: stop what uses it, or set NEO4J_PORT to another one.`);
    });
    server.listen({ port, host: '127.0.0.1' }, () => server.close(resolve));
  }).catch(() => undefined);
}

const lock = at('.habeas', 'bootstrap.lock');
const STALE = 10_000;

/** Lets one at a time install and build: who does keeps its lock fresh, and a lock that is not is nobody's. */
async function alone(work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waits = 0; !asked && !taken(); waits++) {
    if (waits === 0) console.error('Waiting for another npm start or npm test that installs or builds here …');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  if (asked) return;
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 1_000);
  const release = () => rmSync(lock, { force: true });
  process.on('exit', release);
  await work();
  process.off('exit', release);
  clearInterval(beat);
  release();
}

function taken() {
  try {
    if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > STALE) rmSync(lock, { force: true });
    writeFileSync(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** npm cannot tell us when it is killed; its child then has another parent. */
function endWithNpm() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref();
  }
}

async function main(words) {
  if (words[0] === '--also') folders.push(at(words.splice(0, 2)[1]));
  if (words[0] === '--explorer') {
    words.shift();
    builds.push(page);
  }
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked = signal;
      child?.kill(signal);
    });
  }
  endWithNpm();
  if (!folders.every(isInstalled) || !builds.every(isBuilt)) {
    if (words.includes('dist/main.js')) await requireFreePort();
    await alone(async () => {
      for (const folder of folders) if (!isInstalled(folder)) await install(folder);
      for (const build of builds) if (!isBuilt(build)) await make(build);
    });
  }
  if (asked) process.exit(128 + constants.signals[asked]);
  const [command, ...rest] = words;
  const program = command === 'node' ? process.execPath : command;
  process.exit(await run([program, ...rest], ['inherit', 'inherit', 'inherit', 'ipc']));
}

await main(process.argv.slice(2));
