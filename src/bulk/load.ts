import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config';
import { connect, writeInParts, type Db, type Target } from '../db';
import { StartError } from '../errors';
import { cypherFile } from '../cypher';
import { importInto, type Imported, type ImportOptions } from '../import/import';
import { runAdmin } from '../neo4j/admin';
import { passwordOf, prepareHome, writeSettings } from '../neo4j/home';
import { lock } from '../neo4j/lock';
import { neo4jSettings } from '../neo4j/settings';
import { clearLoad, homeIn, loadFolder, startLocked } from '../neo4j/start';
import { awaited, migrate, modelStatements } from '../write/model/model';
import { FACT_TYPES, withType } from '../write/relation';
import { gather, makeGathered } from './gather';
import { makeIds, newSecret } from './ids';
import { writeGraph } from './write';

export interface LoadOptions extends ImportOptions {
  /** Takes a line of progress for a person. */
  report: (line: string) => void;
}

/** Brings the tables in folders into the empty local graph, past its Neo4j, which may not run meanwhile. */
export async function bulkLoad(
  { neo4j, local }: Config,
  folders: readonly string[],
  options: LoadOptions,
): Promise<Imported> {
  if (neo4j)
    throw new StartError(
      'A bulk load fills the local graph, and NEO4J_URI names another: unset it, or import without --bulk.',
    );
  prepareHome(local.home);
  passwordOf(local.home);
  const unlock = lock(join(local.home, 'lock'));
  const folder = loadFolder(local.home);
  try {
    if (!options.check) await requireEmpty(local, options);
    await clearLoad(local.home, options.report);
    mkdirSync(folder);
    return await load(local, folder, folders, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    unlock();
  }
}

type Local = Config['local'];

/** Refuses a graph that holds anything: a load puts a new one in its place. */
async function requireEmpty(local: Local, options: LoadOptions): Promise<void> {
  if (!existsSync(join(local.home, 'data', 'databases', 'neo4j'))) return;
  const isEmpty = await withNeo4j(local, options, async (db) => {
    const [row] = await db.read(cypherFile('model/any'), {});
    return row?.[0] === false;
  });
  if (!isEmpty)
    throw new StartError(
      'The graph is not empty, and a bulk load fills an empty one: import without --bulk, or set HABEAS_HOME to a new folder.',
    );
}

async function withNeo4j<T>(
  local: Local,
  { report, signal }: LoadOptions,
  work: (db: Db, target: Target) => Promise<T>,
): Promise<T> {
  const started = await startLocked({ ...local, report, ...(signal && { signal }) });
  try {
    const db = await connect(started);
    try {
      return await work(db, started);
    } finally {
      await db.close();
    }
  } finally {
    await started.stop();
  }
}

/** Checks all, makes a whole Neo4j beside the one that is there, and changes them as the last step. */
async function load(local: Local, folder: string, folders: readonly string[], options: LoadOptions): Promise<Imported> {
  const secret = newSecret();
  const ids = makeIds(secret);
  const gathered = makeGathered(folder);
  return importInto(
    {
      run: () => Promise.resolve([]),
      ids,
      planned: (plan) => gather(gathered, plan, ids),
      write: async () => {
        let done = 0;
        const progress = (statements: number) => {
          options.signal?.throwIfAborted();
          options.progress?.('written', (done += statements), gathered.count.statements);
        };
        await makeData(await writeGraph(gathered, folder, secret, progress), local, folder, options);
        return gathered.count;
      },
    },
    folders,
    options,
  );
}

/** Has neo4j-admin make a database of the files, gives it its model, and puts it in the place of the empty one. */
async function makeData(words: readonly string[], local: Local, folder: string, options: LoadOptions): Promise<void> {
  const { report, signal } = options;
  const home = homeIn(folder);
  prepareHome(home);
  writeSettings(home, neo4jSettings(local));
  copyFileSync(join(local.home, 'password'), join(home, 'password'));
  report('Loading the graph with neo4j-admin …');
  const admin = { ...local, folder: local.jars, home, cwd: folder, report, signal };
  await runAdmin(['database', 'import', 'full', 'neo4j', ...STRICT, ...words], admin);
  await withNeo4j({ ...local, home }, options, (db, target) => complete(db, target, options));
  signal?.throwIfAborted();
  const data = join(local.home, 'data');
  renameSync(data, join(folder, 'empty'));
  renameSync(join(home, 'data'), data);
}

/** What neo4j-admin leaves to do, the lists while indexes get ready; a constraint has to be waited for. In a large graph no other limit would do than none. */
async function complete(db: Db, target: Target, { report, signal }: LoadOptions): Promise<void> {
  const emptyLists = cypherFile('fact/emptyLists');
  report('Making the indexes of the loaded graph …');
  const lists = FACT_TYPES.map((type) => withType(emptyLists, type));
  const isConstraint = (statement: string) => statement.startsWith('CREATE CONSTRAINT');
  const indexes = modelStatements().filter((statement) => !isConstraint(statement));
  const constraints = modelStatements().filter(isConstraint);
  await writeInParts(target, [...indexes, ...lists, ...constraints, awaited()], signal);
  await migrate(db, () => undefined);
}

/** Anything amiss ends it: the files are ours. */
const STRICT = ['--bad-tolerance=0', '--strict=true'];
