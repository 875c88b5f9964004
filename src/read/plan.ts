import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { objectsOf } from '../graphql/objects';
import type { Arguments, Nouns, Row, Step } from './noun';
import { type Page, pageOf } from './page';
import { type Selection, selectionOf } from './selection';

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
  /** Whether it has a value in every object of its parent's type, and whether each item of a list has. */
  isRequired: boolean;
  isEachRequired: boolean;
  /** The type of its objects, or the interface or union that they have in common; undefined for a scalar. */
  type?: GraphQLNamedOutputType;
  /** The name of that type, where its objects have no other. */
  typename?: string;
  /** The concrete types that its objects may have. */
  types: () => readonly string[];
  /** What is selected of an object of each concrete type. */
  below: Selection;
  /** What the answer has for a value of a scalar. */
  serialize?: (value: unknown) => unknown;
}

/** The value of a field in its object's row, before what is below it is read. */
export function valueIn(row: Row, { name, computed, args }: Field): unknown {
  return computed ? computed.value(row, args) : row[name];
}

export type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A root field, and the selection below it as a tree of fields and their steps; it is worked out for the types that turn up. */
export function plan(nouns: Nouns, info: Info, parent: GraphQLObjectType, key: string, nodes: FieldNode[]): Field {
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
    isRequired: isNonNullType(definition?.type),
    isEachRequired: isNonNullType(itemOf(definition?.type)),
    type: composite ? type : undefined,
    typename: onlyName(type),
    types: () => (composite ? objectsOf(info.schema, type).map(({ name: typename }) => typename) : []),
    below: composite ? selectionOf(info, nodes, (own, typename) => selected(nouns, own, typename, nodes)) : () => [],
    serialize: isLeafType(type) ? (value) => type.serialize(value) : undefined,
  };
}

function itemOf(type: GraphQLType | undefined): GraphQLType | undefined {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) ? list.ofType : undefined;
}

const onlyName = (type: GraphQLType | undefined) => (isObjectType(type) ? type.name : undefined);

function selected(nouns: Nouns, info: Info, typename: string, nodes: FieldNode[]): Field[] {
  const type = info.schema.getType(typename);
  if (!isObjectType(type)) return [];
  const { fields } = collectSubFields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...fields].map(([key, found]) => plan(nouns, info, type, key, found));
}
