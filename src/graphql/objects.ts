import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** The types that an object of this type may have, through lists and non-null; none where it is a value. */
export function objectsOf(schema: GraphQLSchema, type: GraphQLType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}
