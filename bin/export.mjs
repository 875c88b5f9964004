// Writes what a level sees of the graph as the four tables: npm run export -- FOLDER
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { exportTables } = require('../dist/export/export.js');
const { optionsOf } = require('../dist/export/options.js');
const { openGraph } = require('../dist/open.js');

let close = () => undefined;
try {
  const options = optionsOf(process.argv.slice(2));
  const opened = await openGraph(readConfig(process.env), console.error);
  close = opened.close;
  let told = Date.now();
  const progress = (table, rows) => {
    if (Date.now() - told < 5_000) return;
    told = Date.now();
    console.error(`${rows} ${table} written …`);
  };
  const { rows, leftOut, revision, hash } = await exportTables(opened.db, { ...options, progress });
  const written = Object.entries(rows).map(([table, count]) => `${count} ${table}`);
  console.log(
    `Wrote ${written.join(', ')} to ${options.folder}, as ${options.visibility} sees them at revision ${revision}.`,
  );
  if (leftOut > 0) console.log(`Left out ${leftOut} rows: who says or published them may not be shown.`);
  console.log(`Content hash: ${hash}`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
