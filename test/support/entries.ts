import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isObjectType,
  print,
} from 'graphql';
import { schemaFor } from '../../src/graphql/schema';

/** A way for an id to come in: a question for it, written with `$id`. */
export interface Entry {
  name: string;
  query: string;
}

type Field = GraphQLField<unknown, unknown>;

/** Every argument of a root field, and every field of its filters, that takes an id. */
export function entriesOfIds(): Entry[] {
  const fields = Object.values(schemaFor(0).getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) =>
    field.args.flatMap((argument) => waysIn(argument).map((way) => entryOf(field, argument, way))),
  );
}

/** How `$id` is written for an argument: alone, in a list, or in a field of a filter. */
function waysIn({ type }: GraphQLArgument): string[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [isList(type) ? '[$id]' : '$id'];
  if (!isInputObjectType(named)) return [];
  const fields = Object.values(named.getFields()).filter((each) => getNamedType(each.type).name === 'ID');
  return fields.map(({ name }) => `{ ${name}: $id }`);
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function entryOf(field: Field, argument: GraphQLArgument, way: string): Entry {
  const others = field.args.filter((each) => each !== argument && isRequiredArgument(each)).map(givenTo);
  const given = [`${argument.name}: ${way}`, ...others].join(', ');
  return {
    name: `${field.name}(${argument.name}: ${way})`,
    query: `query ($id: ID!) { found: ${field.name}(${given})${selectedOf(field)} }`,
  };
}

/** Any value: the other end of a path is somebody who is there. */
export function givenTo({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (named.name === 'ID') return `${name}: ${isList(type) ? '[$there]' : '$there'}`;
  const value =
    named.name === 'Date'
      ? '2024-06-11'
      : isEnumType(named)
        ? named.getValues()[0]?.name
        : named.name === 'Int'
          ? 1
          : 'a';
  const text = named.name === 'Date' ? `"${String(value)}"` : print(astFromValue(value, named)!);
  return `${name}: ${text}`;
}

/** What everything has, and of a list how long it is. */
function selectedOf(field: Field): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  return isObjectType(type) && type.getFields().totalCount
    ? ' { totalCount nodes { __typename } pageInfo { hasNextPage } }'
    : ' { __typename }';
}
