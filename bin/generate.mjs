// Writes an invented graph of any size as the four tables: npm run generate -- --persons 1000 --seed 1 FOLDER
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { StartError } = require('../dist/errors.js');
const { generate } = require('../dist/generate/generate.js');
const { optionsOf } = require('../dist/generate/options.js');
const { showProgress } = require('../dist/progress.js');

try {
  const options = optionsOf(process.argv.slice(2));
  const begin = Date.now();
  const progress = showProgress('persons', options.persons, process.stderr);
  const counts = await generate(options, progress.reach);
  progress.end();
  const written = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  const rate = Math.round((options.persons * 1_000) / (Date.now() - begin));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `Wrote ${written.join(', ')} to ${options.folder}: ${rate} persons a second, ${memory} MB of memory at most.`,
  );
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
