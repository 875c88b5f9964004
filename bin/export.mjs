// Writes what a level sees of the graph as the four tables: npm run export -- FOLDER
import { createRequire } from 'node:module';
import { runCommand } from './runCommand.mjs';

const require = createRequire(import.meta.url);
const { exportTables } = require('../dist/export/export.js');
const { optionsOf } = require('../dist/export/options.js');

let told = Date.now();
const progress = (table, rows) => {
  if (Date.now() - told < 5_000) return;
  told = Date.now();
  console.error(`${table}: ${rows} ${rows === 1 ? 'row' : 'rows'} written so far …`);
};

await runCommand(async ({ open }) => {
  const options = optionsOf(process.argv.slice(2));
  const { rows, leftOut, revision, hash } = await exportTables(await open(), { ...options, progress });
  const written = Object.entries(rows).map(([table, count]) => `${count} ${table}`);
  console.log(
    `Wrote ${written.join(', ')} to ${options.folder}, as ${options.visibility} sees them at revision ${revision}.`,
  );
  if (leftOut > 0)
    console.log(`Left out ${leftOut} ${leftOut === 1 ? 'row' : 'rows'}: who says or published it may not be shown.`);
  console.log(`Content hash: ${hash}`);
  return 0;
});
