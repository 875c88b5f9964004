// Runs a command to its end: closes the graph where it was opened, and says in one sentence what went wrong.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { openGraph } = require('../dist/neo4j/open.js');

/** `work` gets the settings and a function that opens the graph, and gives the exit code. */
export async function runCommand(work) {
  let close = () => undefined;
  try {
    const config = readConfig(process.env);
    const open = async () => {
      const opened = await openGraph(config, console.error);
      close = opened.close;
      return opened.db;
    };
    process.exitCode = await work({ config, open });
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  } finally {
    await close();
  }
  process.exit();
}
