// Runs the named checks (`npm run check:NAME`), all of them even where one fails, and ends with a line of counts.
import { spawnSync } from 'node:child_process';

const names = process.argv.slice(2);
const failed = names.filter((name) => {
  const begin = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', `check:${name}`], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  check:${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  return status !== 0;
});
console.log(`Checks: ${names.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
