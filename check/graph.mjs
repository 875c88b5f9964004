// Derives the whole graph again and says what in it is not as the records make it; ends with 1 if anything is not.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readConfig } = require('../dist/config.js');
const { connect } = require('../dist/db.js');
const { StartError } = require('../dist/errors.js');
const { passwordOf, prepareHome } = require('../dist/neo4j/home.js');
const { startNeo4j } = require('../dist/neo4j/start.js');
const { checkGraph } = require('../dist/write/check.js');
const { migrate } = require('../dist/write/model.js');

let stop = () => undefined;
try {
  const { db, end } = await open(readConfig(process.env));
  stop = end;
  await migrate(db, console.log);
  const problems = await checkGraph(db);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log('The graph is as its records make it.');
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
} finally {
  await stop();
}

/** The Neo4j of NEO4J_URI, or the local one: that of a running Habeas, else one started for this. */
async function open({ neo4j, local }) {
  const target = neo4j ?? runningLocal(local);
  const given = await connect(target).catch((error) => {
    if (neo4j) throw error;
  });
  if (given) return { db: given, end: () => given.close() };
  const started = await startNeo4j({ ...local, report: console.log });
  const db = await connect(started);
  const end = async () => {
    await db.close();
    await started.stop();
  };
  return { db, end };
}

function runningLocal({ home, port }) {
  prepareHome(home);
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: passwordOf(home) };
}
