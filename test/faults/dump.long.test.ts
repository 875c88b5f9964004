import { mkdirSync, mkdtempSync, openSync, closeSync, readSync, writeSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { connect } from '../../src/db';
import { run } from '../../src/neo4j/guard';
import { getJars } from '../../src/neo4j/jars';
import { findJava } from '../../src/neo4j/java';
import { type LocalNeo4j, startNeo4j } from '../../src/neo4j/start';
import { seed } from '../../src/seed';
import { checkGraph } from '../../src/write/check';
import { migrate } from '../../src/write/model/model';
import { freePort } from '../support/neo4j';

const quiet = () => undefined;
const folder = mkdtempSync(join(tmpdir(), 'habeas-dump-'));
const [home, other, dumps] = ['home', 'other', 'dumps'].map((name) => join(folder, name)) as [string, string, string];
const running = new Set<LocalNeo4j>();

jest.setTimeout(300_000);
beforeAll(() => mkdirSync(dumps));
afterAll(async () => {
  for (const neo4j of running) await neo4j.stop();
  rmSync(folder, { recursive: true });
});

/** Neo4j's own tool, on a home of ours: its exit code and what it says. */
async function admin(of: string, ...words: string[]) {
  const { jars, javaHome } = readConfig(process.env).local;
  const classes = (await getJars({ folder: jars, report: quiet })).join(':');
  const settings = ['env', `NEO4J_HOME=${of}`, `NEO4J_CONF=${join(of, 'conf')}`];
  return run([...settings, await findJava(javaHome), '-cp', classes, 'org.neo4j.cli.AdminTool', 'database', ...words]);
}

async function start(of: string) {
  const neo4j = await startNeo4j({ ...readConfig(process.env).local, home: of, port: await freePort(), report: quiet });
  running.add(neo4j);
  const db = await connect(neo4j);
  const stop = async () => {
    await db.close();
    await neo4j.stop();
    running.delete(neo4j);
  };
  return { db, stop };
}

const CONTENT = `MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties
  RETURN nodes, properties, COUNT { ()-->() }, COUNT { (:Statement) }`;
let content: unknown[][];

/** In this order, on one graph: each goes on with what the one before it left. */
describe('a backup by Neo4j’s own tool', () => {
  it('is refused while the database runs', async () => {
    const { db, stop } = await start(home);
    await migrate(db, quiet);
    await seed(db, quiet);
    content = await db.read(CONTENT, {});
    const { code, output } = await admin(home, 'dump', 'neo4j', `--to-path=${dumps}`);
    await stop();
    expect(code).not.toBe(0);
    expect(output).toContain('The database is in use');
  });

  it('finds the stopped database whole', async () => {
    expect(await admin(home, 'check', 'neo4j', `--report-path=${folder}`)).toMatchObject({ code: 0 });
  });

  it('dumps it, and loads it into a home of another password with all that it holds', async () => {
    expect(await admin(home, 'dump', 'neo4j', `--to-path=${dumps}`)).toMatchObject({ code: 0 });
    await (await start(other)).stop();
    const loaded = await admin(other, 'load', 'neo4j', `--from-path=${dumps}`, '--overwrite-destination=true');
    expect(loaded).toMatchObject({ code: 0 });
    const { db, stop } = await start(other);
    const found = await db.read(CONTENT, {});
    const problems = await checkGraph(db);
    await stop();
    expect(found).toEqual(content);
    expect(problems).toEqual([]);
  });

  it('finds a store of which a page was overwritten broken', async () => {
    spoil(join(other, 'data', 'databases', 'neo4j'));
    const { code, output } = await admin(other, 'check', 'neo4j', `--report-path=${folder}`);
    expect(code).not.toBe(0);
    expect(output).toMatch(/inconsisten/i);
  });
});

/** Turns a stretch of the relationships' file round. */
function spoil(store: string): void {
  const name = readdirSync(store).find((each) => /relationshipstore\.db$|relationships?\.x1\.db$/.test(each));
  const file = openSync(join(store, String(name)), 'r+');
  const bytes = Buffer.alloc(340);
  readSync(file, bytes, 0, bytes.length, 340);
  writeSync(file, bytes.reverse(), 0, bytes.length, 340);
  closeSync(file);
}
