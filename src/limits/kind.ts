import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses what the caller's schema has no root type for, such as a mutation: graphql-js notices that only when it executes. */
export function kindRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      const { operation } = node;
      if (context.getSchema().getRootType(operation)) return;
      const message = `There is no ${operation} here: ask with a query.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
