import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context';
import { publicError } from './errors';
import { buildSchema, fieldResolver } from './schema';

/** Puts the request's id on every error, so that who reports one need not repeat what was asked. */
const requestId: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body, http } }) => {
      http.headers.set('x-request-id', contextValue.requestId);
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error): GraphQLFormattedError => {
        return { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } };
      });
    },
  }),
};

/** The GraphQL server, without what would send anything to anybody else. */
export function apolloServer(plugins: ApolloServerPlugin<Context>[]): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildSchema(),
    fieldResolver,
    formatError: publicError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 1_000 },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestId,
      ...plugins,
    ],
  });
}
