// Makes, lists, changes and ends the keys of partners, and checks the audit log: npm run keys -- create --owner NAME --scopes read:partner
import { createRequire } from 'node:module';
import { runCommand } from './runCommand.mjs';

const require = createRequire(import.meta.url);
const { keysCommand } = require('../dist/apiKey/command.js');
const { optionsOf } = require('../dist/apiKey/options.js');
const { keysOf } = require('../dist/apiKey/pepper.js');

await runCommand(async ({ config, open }) => {
  const asked = optionsOf(process.argv.slice(2));
  const { data, lines, isWell } = await keysCommand({ ...keysOf(config), db: await open() }, asked);
  console.log(asked.json ? JSON.stringify(data) : lines.join('\n'));
  return isWell ? 0 : 1;
});
