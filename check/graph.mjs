// Derives the whole graph again and says what in it is not as the records make it; ends with 1 if anything is not.
import { createRequire } from 'node:module';
import { runCommand } from '../bin/runCommand.mjs';

const require = createRequire(import.meta.url);
const { checkGraph } = require('../dist/write/check.js');

await runCommand(async ({ open }) => {
  const problems = await checkGraph(await open());
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log('The graph is as its records make it.');
  return problems.length === 0 ? 0 : 1;
});
