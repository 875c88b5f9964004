// Takes somebody out of every answer, brings them back, or erases them: npm run hide -- ID
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { keysOf } = require('../dist/apiKey/pepper.js');
const { COMMAND } = require('../dist/audit/entry.js');
const { readConfig } = require('../dist/config.js');
const { StartError } = require('../dist/errors.js');
const { openGraph } = require('../dist/open.js');
const { ledgerIn } = require('../dist/takedown/ledger.js');
const { optionsOf } = require('../dist/takedown/options.js');
const { takeDown } = require('../dist/takedown/takedown.js');

const DONE = {
  HIDE: 'is in no answer, download or export any more; --undo brings it back.',
  SHOW: 'is seen again by whom it was seen before.',
  ERASE: 'is erased: its id is all that is left. Older backups still hold it: keep the ledger beside them.',
};

let close = () => undefined;
try {
  const { id, kind } = optionsOf(process.argv.slice(2));
  const config = readConfig(process.env);
  const keys = keysOf(config);
  const opened = await openGraph(config, console.error);
  close = opened.close;
  await takeDown({ ...keys, db: opened.db, actor: COMMAND, ledger: ledgerIn(config.ledger) }, id, kind);
  console.log(`${id} ${DONE[kind]}`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
