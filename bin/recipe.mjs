// Writes a data set as the four tables, and says what of it has no place there: npm run recipe -- NAME FOLDER
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { StartError } = require('../dist/errors.js');
const { optionsOf } = require('../dist/recipe/options.js');
const { runRecipe } = require('../dist/recipe/run.js');
const { summaryOf } = require('../dist/recipe/summary.js');

try {
  const { recipe, folder, to } = optionsOf(process.argv.slice(2));
  const begin = Date.now();
  const report = await runRecipe(recipe, folder, to);
  console.log(`${summaryOf(report, to)}\nIn ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
  if (report.problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
