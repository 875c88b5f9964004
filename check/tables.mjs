// Writes docs/tables.schema.json, the JSON Schema of the four tables, from the code and the meanings in docs/tables.md; with --check it
// writes nothing and fails where that would change it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const { tablesSchema } = require('../dist/table/schema.js');

const filepath = 'docs/tables.schema.json';
const schema = tablesSchema(readFileSync('docs/tables.md', 'utf8'));
const text = await format(JSON.stringify(schema), { ...(await resolveConfig(filepath)), filepath });
if (!process.argv.includes('--check')) writeFileSync(filepath, text);
else if (readFileSync(filepath, 'utf8') !== text) {
  console.error(`${filepath} is not what the code gives: run npm run generate:code, and commit what it writes.`);
  process.exitCode = 1;
}
