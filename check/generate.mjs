// Writes src/generated/enums.ts, the schema's enums for TypeScript; with --check it writes nothing and fails where that would change it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const filename = 'src/generated/enums.ts';
const source = readdirSync('schema').map((file) => readFileSync(`schema/${file}`, 'utf8'));
const enums = await codegen({
  filename,
  schema: parse(source.join('\n')),
  documents: [],
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
  config: { onlyEnums: true, enumsAsConst: true, namingConvention: 'keep' },
});
const head = '// Made from schema/*.graphql by `npm run generate`: change it there.\n\n';
const text = await format(head + enums, { ...(await resolveConfig(filename)), filepath: filename });

if (!process.argv.includes('--check')) {
  mkdirSync('src/generated', { recursive: true });
  writeFileSync(filename, text);
} else if (readIfThere() !== text) {
  console.error(`${filename} is not what the schema gives: run npm run generate, and commit what it writes.`);
  process.exitCode = 1;
}

function readIfThere() {
  try {
    return readFileSync(filename, 'utf8');
  } catch {
    return undefined;
  }
}
