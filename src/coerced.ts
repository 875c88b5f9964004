import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** Variables with their defaults; undefined where they do not fit, which is told before anything is read. */
export function coercedIn(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 }).coerced;
}
