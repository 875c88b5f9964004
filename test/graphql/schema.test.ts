import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema as parseSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { schemaFor } from '../../src/graphql/schema';
import { scopeOf } from '../../src/graphql/scope';

interface Described {
  name: string;
  description: string;
}

const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

function partsOf(type: GraphQLNamedType): { name: string; description?: string | null }[] {
  if (isEnumType(type)) return [...type.getValues()];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return fieldsOf(type).flatMap((field) => [
    field,
    ...field.args.map((arg) => ({ name: `${field.name}(${arg.name})`, description: arg.description })),
  ]);
}

const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Every type, field, argument, input field and enum value, by name. */
function describedIn(schema: GraphQLSchema): Described[] {
  const all = typesOf(schema).flatMap((type) => [
    { name: type.name, description: type.description },
    ...partsOf(type).map((part) => ({ ...part, name: `${type.name}.${part.name}` })),
  ]);
  return all
    .map(({ name, description }) => ({ name, description: description ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const folder = join(__dirname, '..', '..', 'schema');
const written = parseSchema(
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);
const schema = schemaFor(2, true);
const everything = describedIn(schema);
const failing = (wrong: (described: Described) => boolean) => everything.filter(wrong).map(({ name }) => name);
const fields = typesOf(schema).flatMap((type) =>
  fieldsOf(type).map((field) => ({ name: `${type.name}.${field.name}`, field })),
);

describe('the schema', () => {
  it('is what schema/ says, descriptions and all', () => {
    expect(everything).toEqual(describedIn(scopeOf(written, { level: 2, isAdmin: true })));
  });

  it('describes every type, field, argument, input field and enum value', () => {
    expect(everything.length).toBeGreaterThan(500);
    expect(failing(({ description }) => description === '')).toEqual([]);
  });

  it('writes every description as whole sentences, from a capital or a word of the schema to a full stop', () => {
    expect(failing(({ description }) => !/^[A-Z`][^]*\.$/.test(description))).toEqual([]);
  });

  it('names in backquotes only what exists, or a value', () => {
    const values = ['errors', 'es', 'minister', 'id'];
    const known = new Set([
      ...values,
      ...fields.flatMap(({ field }) => [field.name, ...field.args.map((arg) => arg.name)]),
    ]);
    const quoted = ({ description }: Described) =>
      [...description.matchAll(/`([a-zA-Z]+)`/g)].map(([, word]) => word ?? '');
    expect(failing((each) => quoted(each).some((word) => !known.has(word)))).toEqual([]);
  });

  it('gives every list of nodes the four paging arguments, and describes them with the same words', () => {
    const lists = fields.filter(({ field }) => /Connection!?$/.test(String(field.type)));
    expect(lists.length).toBeGreaterThan(30);
    const paging = lists.map(({ name, field }) => ({
      name,
      words: field.args.slice(-4).map((arg) => `${arg.name}: ${String(arg.description)}`),
    }));
    const usual = paging.find(({ name }) => name === 'Query.persons')?.words ?? [];
    expect(usual.map((each) => each.split(':')[0])).toEqual(['first', 'after', 'last', 'before']);
    expect(paging.filter(({ words }) => words.join() !== usual.join()).map(({ name }) => name)).toEqual([]);
  });

  it('lets a root field fail without blanking the others', () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(roots.filter((field) => String(field.type).endsWith('!')).map((field) => field.name)).toEqual([]);
  });
});
