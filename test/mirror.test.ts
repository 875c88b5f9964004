import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { collectSubFields } from '@graphql-tools/utils';
import { type FieldNode, type FragmentDefinitionNode, isInterfaceType, Kind, parse } from 'graphql';
import { connect, type Db } from '../src/db';
import { schemaFor } from '../src/graphql/schema';
import { write } from '../src/write/writer';
import { address } from './support/ask';
import { execute } from './support/execute';
import { DOCUMENT, PROGRAM, readAll, textOf } from './support/mirror/mirror';
import { testTarget } from './support/neo4j';
import { entity, source, statement } from './support/records';

const folder = mkdtempSync(join(tmpdir(), 'habeas-mirror-'));
let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  writeFileSync(join(folder, 'mirror.mjs'), PROGRAM);
  writeFileSync(join(folder, 'mirror.graphql'), DOCUMENT);
  // Without a deadline: until Neo4j has planned all that the question takes.
  await execute(db, 0, DOCUMENT);
}, 60_000);
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

/** Runs the page's program once, and gives the copy that it keeps. */
async function mirrored(): Promise<Map<string, string>> {
  const file = join(folder, 'copy.json');
  await promisify(execFile)('node', [join(folder, 'mirror.mjs'), `${address()}/graphql`, file], { timeout: 50_000 });
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: Record<string, object> };
  return new Map(Object.entries(records).map(([id, record]) => [id, textOf(record)]));
}

const everything = () => readAll(db, 0, DOCUMENT);

test('the program that the page shows copies the story, and what is written and hidden afterwards', async () => {
  const copy = await mirrored();
  expect(copy.size).toBeGreaterThan(200);
  expect(copy).toEqual(await everything());
  const [ana, rodeo] = [entity('ana'), entity('rodeo', { kind: 'PRISON' })];
  await write(db, { entities: [ana, rodeo], sources: [source('paper')], statements: [statement('s', {})] });
  expect(await mirrored()).toEqual(await everything());
  await write(db, { entities: [{ ...ana, visibility: 'PARTNER' }], withdrawals: ['s'] });
  const after = await mirrored();
  expect(after).toEqual(await everything());
  expect(after.size).toBe(copy.size + 3);
}, 90_000);

/** The fields that the page's question asks of a type. */
function askedOf(typename: string): string[] {
  const schema = schemaFor(0);
  const definitions = parse(DOCUMENT).definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(definitions.map((each) => [each.name.value, each]));
  const type = schema.getType(typename) as never;
  const fragment = fragments.Record as FragmentDefinitionNode as unknown as FieldNode;
  const { fields } = collectSubFields(schema, fragments, {}, type, [fragment]);
  return [...fields.values()].flat().map((field) => field.name.value);
}

const node = schemaFor(0).getType('Node');
const types = isInterfaceType(node) ? schemaFor(0).getPossibleTypes(node) : [];

test.each(types.map((type) => [type.name, type] as const))(
  'the question that the page shows asks for all of a %s but its lists',
  (name, type) => {
    const own = Object.values(type.getFields()).filter((field) => !/Connection!?$/.test(String(field.type)));
    expect(askedOf(name)).toEqual(expect.arrayContaining(own.map((field) => field.name)));
  },
);
