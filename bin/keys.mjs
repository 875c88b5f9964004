// Makes, lists, changes and ends the keys of partners, and checks the audit log: npm run keys -- create --owner NAME --scopes read:partner
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { keysCommand } = require('../dist/apiKey/command.js');
const { optionsOf } = require('../dist/apiKey/options.js');
const { keysOf } = require('../dist/apiKey/pepper.js');
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { openGraph } = require('../dist/open.js');

let close = () => undefined;
try {
  const asked = optionsOf(process.argv.slice(2));
  const config = readConfig(process.env);
  const keys = keysOf(config);
  const opened = await openGraph(config, console.error);
  close = opened.close;
  const { data, lines, isWell } = await keysCommand({ ...keys, db: opened.db }, asked);
  console.log(asked.json ? JSON.stringify(data) : lines.join('\n'));
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
