import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { nouns as graph } from '../src/graph/nouns';

const root = join(__dirname, '..');

/** The files below a folder, as paths from the root with `/`. */
function files(folder: string, ending = ''): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const nounOf = (file: string) => basename(file).replace(/\..*$/, '');
const sources = files('src', '.ts').filter((file) => !file.startsWith('src/generated/'));
const own = [
  ...sources,
  ...files('test', '.ts'),
  ...files('bin'),
  ...files('check'),
  ...files('bench', '.ts').filter((file) => !file.includes('node_modules/')),
  ...files('explorer/src'),
  ...files('schema'),
  ...files('cypher'),
  ...readdirSync(root).filter((file) => /\.m?js$/.test(file)),
];
const nouns = files('schema').map(nounOf);

describe('the layout', () => {
  it('has every prescribed file and folder', () => {
    const prescribed =
      `README.md CONTRIBUTING.md LICENSE package.json docker-compose.yml Dockerfile bootstrap.mjs .ci/run docs schema
      cypher seeds src/main.ts src/server.ts src/config.ts src/db.ts src/context.ts src/errors.ts src/seed.ts src/read src/graph
      src/write src/generated test/support`.split(/\s+/);
    expect(prescribed.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('keeps files at 250 lines or fewer', () => {
    const lines = (file: string) => read(file).trimEnd().split('\n').length;
    expect(own.filter((file) => lines(file) > 250)).toEqual([]);
  });

  it('names files after what they hold, never after a heap of things', () => {
    const heaps = /(^|\/|-|[a-z])(utils?|helpers?|services?|managers?|common|misc|lib|shared|types|index)(\/|\.|$)/i;
    expect(own.filter((file) => heaps.test(file))).toEqual([]);
  });

  it('gives one noun one name in every folder', () => {
    const folders = new Set(files('cypher').map((file) => String(file.split('/')[1])));
    const shared = ['columns', 'model', 'named', 'nouns'];
    const named = [...folders, ...files('src/graph').map(nounOf)];
    expect(named.filter((noun) => ![...nouns, ...shared].includes(noun))).toEqual([]);
  });

  it('keeps tests in the folders that src has', () => {
    const tested = new Set(files('test', '.test.ts').map((file) => dirname(file).replace(/^test/, 'src')));
    // What breaks a database is no part of ours; the page and the benchmark are not in src.
    ['src/faults', 'src/explorer', 'src/bench'].forEach((folder) => tested.delete(folder));
    expect([...tested].filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });
});

/** The Cypher files that the nouns' fields walk. */
const walked = Object.values(graph).flatMap((noun) =>
  Object.values(noun.steps ?? {})
    .flat()
    .map(({ cypher }) => cypher),
);

/** The Cypher files that a source file names, each once. */
const namedIn = (file: string) => [
  ...new Set([...read(file).matchAll(/'([a-zA-Z]+\/[a-zA-Z]+)'/g)].map(([, name]) => String(name))),
];

describe('Cypher', () => {
  const names = files('cypher').map((file) => file.replace(/^cypher\//, '').replace(/\.cypher$/, ''));
  const folders = new Set(names.map((name) => name.split('/')[0]));
  const named = sources.flatMap(namedIn).filter((name) => folders.has(name.split('/')[0]));

  it('is declared for each file, and has a file for each declaration', () => {
    expect([...new Set([...walked, ...named])].sort()).toEqual(names);
  });

  it('is declared in one place', () => {
    expect(named.filter((name, i) => named.indexOf(name) !== i)).toEqual([]);
  });

  it('starts each file with a sentence on what it answers', () => {
    const sentence = (name: string) => String(read(`cypher/${name}.cypher`).split('\n')[0]);
    expect(names.filter((name) => !/^\/\/ [A-Z].*\.$/.test(sentence(name)))).toEqual([]);
  });

  it('stands in its own files, and in the compiler', () => {
    const cypher = /['"`\s](MATCH|OPTIONAL MATCH|MERGE|UNWIND|DETACH DELETE) *[\s({$]/;
    expect(sources.filter((file) => cypher.test(read(file)) && file !== 'src/read/compile.ts')).toEqual([]);
  });
});
