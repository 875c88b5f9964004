import { existsSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  introspectionFromSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { LEVELS, type Level } from '../../src/level';
import { budgetOf } from '../../src/budget/budget';
import { EVERYBODY } from '../../src/caller';
import { nouns } from '../../src/graph/nouns';
import { executeDocument } from '../../src/read/execute';
import { schemaFor } from '../../src/graphql/schema';
import { misplaced } from '../../src/graphql/scope';
import { givenTo } from '../support/entries';

type Field = GraphQLField<unknown, unknown>;

/** A way to arrive at objects of a type: the text before and after what is selected there. */
interface Arrival {
  type: string;
  open: string;
  close: string;
}

const whole = schemaFor(2);
const fieldsOf = (type?: GraphQLNamedType | null): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const call = (field: Field) => {
  const given = field.args.filter(isRequiredArgument).map(givenTo);
  return field.name + (given.length ? `(${given.join(', ').replaceAll('$there', '"x"')})` : '');
};

/** Every field that leads to a type, reached by the shortest way to what has the field: as the type itself and as each that it may be. */
function arrivals(): Arrival[] {
  const root: Arrival = { type: 'Query', open: '{', close: '}' };
  const first = new Map([['Query', root]]);
  const all = [root];
  for (const from of first.values()) {
    for (const each of fieldsOf(whole.getType(from.type)).flatMap((field) => waysAlong(from, field))) {
      all.push(each);
      if (!first.has(each.type)) first.set(each.type, each);
    }
  }
  return all;
}

/** What a field leads to: its type, and each that it may be. */
function waysAlong({ open, close }: Arrival, field: Field): Arrival[] {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return [];
  const at = { type: type.name, open: `${open} ${call(field)} {`, close: `} ${close}` };
  const concrete = isAbstractType(type) ? whole.getPossibleTypes(type) : [];
  const narrower = isInterfaceType(type) ? whole.getImplementations(type).interfaces : [];
  const on = ({ name }: GraphQLNamedType) => ({
    type: name,
    open: `${at.open} ... on ${name} {`,
    close: `} ${at.close}`,
  });
  return [at, ...concrete.map(on), ...narrower.map(on)];
}

const selected = (field: Field) => call(field) + (isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '');

/** Answers from a graph with nothing in it. */
async function ask(level: Level, text: string) {
  const budget = budgetOf(EVERYBODY);
  const context = {
    level,
    budget,
    ask: async (questions: unknown[]) => questions.map(() => ({ rows: [], total: 0 })),
  };
  return executeDocument(nouns, { schema: schemaFor(level), document: parse(text), context });
}

const ways = arrivals();
const restricted = (level: Level, type: string) => {
  const own = new Set(fieldsOf(schemaFor(level).getType(type)).map(({ name }) => name));
  return fieldsOf(whole.getType(type)).filter(({ name }) => !own.has(name));
};

test('there is a way to every type that has fields', () => {
  const types = Object.values(whole.getTypeMap()).filter(
    (type) => fieldsOf(type).length > 0 && !type.name.startsWith('__'),
  );
  const reached = new Set(ways.map(({ type }) => type));
  expect(types.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  expect(ways.length).toBeGreaterThan(300);
});

test.each([0, 1, 2] as const)(
  'on every way to it, level %i is answered each field that it has, and refused each other as one that does not exist',
  async (level) => {
    let refusals = 0;
    for (const { type, open, close } of ways) {
      const own = fieldsOf(schemaFor(level).getType(type));
      const selections = own.map((field, i) => `f${String(i)}: ${selected(field)}`);
      const answered = await ask(level, `${open} __typename ${selections.join(' ')} ${close}`);
      expect([open, answered.errors]).toEqual([open, undefined]);
      for (const field of restricted(level, type)) {
        const nowhere = 'q'.repeat(field.name.length);
        const [refused, unknown] = await Promise.all(
          [field.name, nowhere].map((name) => ask(level, `${open} ${name} ${close}`)),
        );
        expect(refused!.errors).toHaveLength(1);
        expect(JSON.stringify(refused)).toBe(JSON.stringify(unknown).replaceAll(nowhere, field.name));
        refusals++;
      }
    }
    if (level === 0) expect(refusals).toBeGreaterThan(100);
    else expect(refusals).toBe(0);
  },
  120_000,
);

test('a schema shows nothing of the levels above it, and of levels only the names of those within', () => {
  const text = JSON.stringify(introspectionFromSchema(schemaFor(0)));
  for (const word of ['"visibility"', '"Visibility"', '"level"', '"RESTRICTED"', '"PARTNER"'])
    expect(text).not.toContain(word);
  expect(JSON.stringify(introspectionFromSchema(schemaFor(1)))).toContain('"visibility"');
  expect(JSON.stringify(introspectionFromSchema(schemaFor(2)))).not.toContain('"level"');
});

const admins = schemaFor(2, true);
const fieldsOfAdmins = fieldsOf(admins.getQueryType()).filter(({ name }) => !whole.getQueryType()?.getFields()[name]);

test.each([0, 1, 2] as const)(
  'what admins may ask and do does not exist for who reads at level %i, and what they read up to is theirs alone',
  async (level) => {
    expect(fieldsOfAdmins.map(({ name }) => name)).toEqual(['apiKeys', 'audit']);
    for (const { name } of fieldsOfAdmins) {
      const nowhere = 'q'.repeat(name.length);
      const [refused, unknown] = await Promise.all([name, nowhere].map((each) => ask(level, `{ ${each} }`)));
      expect(JSON.stringify(refused)).toBe(JSON.stringify(unknown).replaceAll(nowhere, name));
    }
    for (const { name } of fieldsOf(admins.getMutationType())) {
      const { errors } = await ask(level, `mutation { ${name} }`);
      expect(errors?.map(({ message }) => message)).toEqual([
        'Schema is not configured to execute mutation operation.',
      ]);
    }
    const text = JSON.stringify(introspectionFromSchema(schemaFor(level)));
    expect(text).not.toMatch(/"name":"(\w*ApiKey\w*|Takedown\w*|Audit|Mutation|admin)"/);
    const names = (isAdmin: boolean) => Object.keys(schemaFor(level, isAdmin).getQueryType()?.getFields() ?? {});
    expect(names(true)).toEqual(expect.arrayContaining([...names(false), 'apiKeys', 'audit']));
  },
);

const LEVEL = `directive @level(is: Visibility!) on OBJECT | ENUM | FIELD_DEFINITION
enum Visibility @level(is: PARTNER) { ${LEVELS.join(' ')} }`;

test('a type without a level is refused when the schema is made, and so is a field that leads above its own', () => {
  const wrong = misplaced(
    buildSchema(`${LEVEL} type Query @level(is: PUBLIC) { open: Open  seen: Visibility } type Open { id: ID }`),
  );
  expect(wrong).toEqual([
    'Open has no @level: write @level(is: PUBLIC), or who it is for.',
    'Query.seen leads to Visibility, which fewer have: give the field its @level or @admin.',
  ]);
  const right = `${LEVEL} type Query @level(is: PUBLIC) { seen: Visibility @level(is: RESTRICTED) }`;
  expect(misplaced(buildSchema(right))).toEqual([]);
});

test('every file and test that the page about levels names is there, and each rule has one of both', () => {
  const page = readFileSync('docs/who-may-see-what.md', 'utf8');
  const rules = page.split('\n').filter((line) => /^\| [A-Z]/.test(line));
  expect(rules.length).toBeGreaterThan(10);
  const named = (cell = '') => [...cell.matchAll(/`([a-zA-Z]+\/[^`]+)`/g)].map(([, file]) => String(file));
  for (const rule of rules) {
    const [, , files, tests] = rule.split('|');
    expect([rule, named(files).length > 0, named(tests).length > 0]).toEqual([rule, true, true]);
    expect(named(tests).filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
  }
  expect(named(page).filter((file) => !existsSync(file))).toEqual([]);
});
