// Brings folders of tables into the graph: npm run import -- FOLDER…; ends with 1 if a row could not be written.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { importFolders } = require('../dist/import/import.js');
const { optionsOf } = require('../dist/import/options.js');
const { summaryOf } = require('../dist/import/summary.js');
const { openGraph } = require('../dist/open.js');
const { showProgress } = require('../dist/progress.js');
const { WriteError } = require('../dist/write/problem.js');

const end = new AbortController();
const stopped = new StartError('Stopped, with nothing half done: the same command goes on from here.');
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => end.abort(stopped));

let close = () => undefined;
let shown;
const progress = (what, rows, of) => {
  if (shown?.what !== what) {
    shown?.end();
    shown = { what, ...showProgress(`rows ${what}`, of, process.stderr) };
  }
  shown.reach(rows);
};
try {
  const asked = optionsOf(process.argv.slice(2));
  const opened = await openGraph(readConfig(process.env), console.error);
  close = opened.close;
  const { folders, ...options } = asked;
  const problem = (sentence) => console.error(sentence);
  const imported = await importFolders(opened.db, folders, { ...options, problem, progress, signal: end.signal });
  shown?.end();
  console.log(summaryOf(imported, asked));
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
