import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Arguments, Nouns, Row, Step } from './noun';
import { type Page, pageOf } from './page';

/** One selected field: how its value comes about and what is selected below it. */
export interface Field {
  /** The name that the answer has for it: the alias, or the field's own. */
  key: string;
  name: string;
  args: Arguments;
  computed?: NonNullable<Nouns[string]['computed']>[string];
  steps: readonly Step[];
  each?: NonNullable<Nouns[string]['each']>[string];
  page: Page;
  /** Whether it is a value that every object of its parent's type has. */
  isRequired: boolean;
  /** The type of its objects, or the interface or union that they have in common; undefined for a scalar. */
  type?: GraphQLNamedOutputType;
  /** The concrete types that its objects may have. */
  types: () => readonly string[];
  /** What is selected of an object of this concrete type. */
  below: (typename: string) => Field[];
}

/** The value of a field in its object's row, before what is below it is read. */
export function valueIn(row: Row, { name, computed, args }: Field): unknown {
  return computed ? computed.value(row, args) : row[name];
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The selection below a root field as a tree of fields and their steps; it is worked out for the types that turn up. */
export function plan(nouns: Nouns, info: GraphQLResolveInfo): Field {
  return fieldOf(nouns, info, info.parentType, String(info.path.key), [...info.fieldNodes]);
}

function fieldOf(nouns: Nouns, info: Info, parent: GraphQLObjectType, key: string, nodes: FieldNode[]): Field {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const definition = parent.getFields()[name];
  const noun = nouns[parent.name];
  const args = definition ? getArgumentValues(definition, node, info.variableValues) : {};
  const type = definition && getNamedType(definition.type);
  const composite = isCompositeType(type);
  return {
    key,
    name,
    args,
    computed: noun?.computed?.[name],
    steps: [noun?.steps?.[name] ?? []].flat(),
    each: noun?.each?.[name],
    page: pageOf(args),
    isRequired: isNonNullType(definition?.type) && !composite,
    type: composite ? type : undefined,
    types: () => (composite ? typesOf(info.schema, type) : []),
    below: once((typename) => (composite ? selected(nouns, info, typename, nodes) : [])),
  };
}

function typesOf(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

function selected(nouns: Nouns, info: Info, typename: string, nodes: FieldNode[]): Field[] {
  const type = info.schema.getType(typename);
  if (!isObjectType(type)) return [];
  const { fields } = collectSubFields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...fields]
    .filter(([, [node]]) => node && !node.name.value.startsWith('__'))
    .map(([key, found]) => fieldOf(nouns, info, type, key, found));
}

function once<T>(work: (name: string) => T): (name: string) => T {
  const done = new Map<string, T>();
  return (name) => {
    if (!done.has(name)) done.set(name, work(name));
    return done.get(name) as T;
  };
}
