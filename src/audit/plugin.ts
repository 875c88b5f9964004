import type { ApolloServerPlugin } from '@apollo/server';
import { collectFields } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { coercedIn } from '../graphql/coerced';
import type { Context } from '../context';
import { fragmentsOf, type Fragments } from '../graphql/fragments';
import type { Note } from './reads';

const UNLOGGED = new GraphQLError('Reads of restricted data cannot be logged right now: ask again in some seconds.', {
  extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
});

/** Logs each question of somebody who sees what is restricted, before it is answered; what cannot be logged is not answered. */
export function audited(note: Note): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue: { caller } }) => {
        if (!operation || caller.key === null || caller.level < 2) return;
        const targets = fieldsOf(schema, fragmentsOf(document), operation, request.variables);
        // Variables that do not fit are refused before anything is read.
        if (!targets) return;
        await note({ actor: caller.key, act: 'READ', targets }).catch(() => {
          throw UNLOGGED;
        });
      },
    }),
  };
}

/** The fields with which a question starts: never an id or another value of the caller's. Undefined where the variables do not fit. */
function fieldsOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
): string[] | undefined {
  const coerced = coercedIn(schema, operation, variables);
  const root = schema.getRootType(operation.operation);
  if (!root || !coerced) return undefined;
  const { fields } = collectFields(schema, fragments, coerced, root, operation.selectionSet);
  return [...new Set([...fields.values()].flat().map(({ name }) => name.value))].sort();
}
