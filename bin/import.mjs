// Brings folders of tables into the graph, or with --bulk into an empty one past its Neo4j: npm run import -- FOLDER…; ends with 1 if a row could not be written.
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// A large import has much garbage: it is collected before it has grown to several times what is kept.
setFlagsFromString('--heap-growing-percent=30');

const require = createRequire(import.meta.url);
const { bulkLoad } = require('../dist/bulk/load.js');
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { importFolders } = require('../dist/import/import.js');
const { optionsOf } = require('../dist/import/options.js');
const { summaryOf } = require('../dist/import/summary.js');
const { openGraph } = require('../dist/neo4j/open.js');
const { showProgress } = require('../dist/progress.js');
const { WriteError } = require('../dist/write/problem.js');

const end = new AbortController();
const stopped = new StartError('Stopped, with nothing half done: the same command goes on from here.');
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => end.abort(stopped));

let close = () => undefined;
let shown;
const THINGS = { checked: 'lines checked', written: 'rows written' };
const progress = (what, done, of) => {
  if (shown?.what !== what) {
    shown?.end();
    shown = { what, ...showProgress(THINGS[what], of, process.stderr) };
  }
  shown.reach(done);
};
/** The graph to write to, which is closed at the end. */
async function opened(config) {
  const graph = await openGraph(config, console.error);
  close = graph.close;
  return graph.db;
}

try {
  const asked = optionsOf(process.argv.slice(2));
  const config = readConfig(process.env);
  const { folders, bulk, ...rest } = asked;
  const problem = (sentence) => console.error(sentence);
  const options = { ...rest, problem, progress, signal: end.signal };
  const report = (line) => console.error(line);
  const imported = bulk
    ? await bulkLoad(config, folders, { ...options, report })
    : await importFolders(await opened(config), folders, options);
  shown?.end();
  console.log(summaryOf(imported, asked));
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most.`);
  process.exitCode = imported.bad > 0 ? 1 : 0;
} catch (error) {
  shown?.end();
  const isKnown = error instanceof StartError || error instanceof WriteError;
  console.error(
    isKnown ? error.message : ['ENOENT', 'ENOTDIR'].includes(error.code) ? 'There is no such folder.' : error,
  );
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
