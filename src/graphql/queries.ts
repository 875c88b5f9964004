import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Context } from '../context';
import { publicError } from '../errors';
import { nouns } from '../graph/nouns';
import { type Log, logErrors } from '../log';
import { execute } from '../read/execute';

/** Answers queries, which Apollo found valid, from the graph; all else is left to Apollo. */
export function queries(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request: { variables }, contextValue: context }) => {
        if (isMissing(operation)) return null;
        const result = await execute(nouns, { schema, document, operation, variables, context });
        if (!result) return null;
        const { data = null, errors = [] } = result;
        logErrors(log, context, errors);
        const told = errors.map((error) => publicError(error.toJSON(), error));
        const singleResult = told.length > 0 ? { errors: told, data } : { data };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    }),
  };
}

/** Apollo's own type says that there always is one, though a document need not have one of the name that was sent. */
const isMissing = (operation: unknown): boolean => operation === undefined;
