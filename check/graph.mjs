// Derives the whole graph again and says what in it is not as the records make it; ends with 1 if anything is not.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { openGraph } = require('../dist/open.js');
const { checkGraph } = require('../dist/write/check.js');

let close = () => undefined;
try {
  const opened = await openGraph(readConfig(process.env), console.log);
  close = opened.close;
  const problems = await checkGraph(opened.db);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log('The graph is as its records make it.');
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
