// Takes somebody out of every answer, brings them back, or erases them: npm run hide -- ID
import { createRequire } from 'node:module';
import { runCommand } from './runCommand.mjs';

const require = createRequire(import.meta.url);
const { keysOf } = require('../dist/apiKey/pepper.js');
const { COMMAND } = require('../dist/audit/entry.js');
const { ledgerIn } = require('../dist/takedown/ledger.js');
const { optionsOf } = require('../dist/takedown/options.js');
const { takeDown } = require('../dist/takedown/takedown.js');

const DONE = {
  HIDE: 'is in no answer, download or export any more; --undo brings it back.',
  SHOW: 'is seen again by whom it was seen before.',
  ERASE: 'is erased: its id is all that is left. Older backups still hold it: keep the ledger beside them.',
};

await runCommand(async ({ config, open }) => {
  const { id, kind } = optionsOf(process.argv.slice(2));
  const tools = { ...keysOf(config), db: await open(), actor: COMMAND, ledger: ledgerIn(config.ledger) };
  await takeDown(tools, id, kind);
  console.log(`${id} ${DONE[kind]}`);
  return 0;
});
