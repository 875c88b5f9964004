// Writes src/generated/enums.ts, the schema's enums for ourselves, and once the program is built client/habeas.d.ts, the public's types
// for front ends; which of the two is named. With --check it writes nothing and fails where that would change it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

/** The files, and what each holds. */
const files = {
  'src/generated/enums.ts': { onlyEnums: true, enumsAsConst: true },
  'client/habeas.d.ts': {
    enumsAsTypes: true,
    nonOptionalTypename: true,
    useImplementingTypes: true,
    avoidOptionals: { field: true },
    scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
  },
};
const head = '// Made from schema/*.graphql by `npm run generate:code`: change it there.\n\n';

for (const [filename, config] of Object.entries(files).filter(([name]) => process.argv.includes(name))) {
  const text = await textOf(filename, config);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(filename), { recursive: true });
    writeFileSync(filename, text);
  } else if (readIfThere(filename) !== text) {
    console.error(`${filename} is not what the schema gives: run npm run generate:code, and commit what it writes.`);
    process.exitCode = 1;
  }
}

async function textOf(filename, config) {
  const types = await codegen({
    filename,
    schema: parse(config.onlyEnums ? written() : printed()),
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: { namingConvention: 'keep', ...config },
  });
  return format(head + types, { ...(await resolveConfig(filename)), filepath: filename });
}

function written() {
  return readdirSync('schema')
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n');
}

/** What the public has of the schema. */
function printed() {
  return printSchema(createRequire(import.meta.url)('../dist/graphql/schema.js').schemaFor(0));
}

function readIfThere(filename) {
  try {
    return readFileSync(filename, 'utf8');
  } catch {
    return undefined;
  }
}
