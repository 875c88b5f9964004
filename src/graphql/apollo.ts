import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { cacheControl } from '../cache/control';
import type { Context } from '../context';
import { publicError } from '../errors';
import { kindRule } from '../limits/kind';
import { MOST_TOKENS, shapeRule } from '../limits/shape';
import { byHash, type Documents } from './trusted';

/** Who does not ask for this type takes an error's status for one of the network: GraphQL over HTTP says 200 then. */
const RESPONSE_TYPE = 'application/graphql-response+json';

/** Puts the request's id on every error, so that who reports one need not repeat what was asked. */
const requestId: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, request, response: { body, http } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      const code = body.singleResult.errors[0]?.extensions?.code;
      const modern = request.http?.headers.get('accept')?.includes(RESPONSE_TYPE);
      if (http.status === 400 && !modern && code !== 'BAD_REQUEST') http.status = 200;
      body.singleResult.errors = body.singleResult.errors.map((error): GraphQLFormattedError => {
        return { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } };
      });
    },
  }),
};

/** In characters of documents, of which each takes some 60 bytes when it is parsed. */
const KEPT = 1 << 18;

/** Keeps the documents that were parsed last: one that is sent again is not checked again. */
function parsedDocuments() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: KEPT,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}

/** The GraphQL server, without what would send anything to anybody else. */
export function apolloServer(
  schema: GraphQLSchema,
  plugins: ApolloServerPlugin<Context>[],
  documents: Documents = new Map(),
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError: publicError,
    introspection: true,
    // No cookie or other sign of the caller comes by itself, so another site's page can ask for no more than anybody.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [shapeRule, kindRule],
    validationOptions: { maxErrors: 5 },
    documentStore: parsedDocuments(),
    stopOnTerminationSignals: false,
    persistedQueries: documents.size > 0 && { cache: byHash(documents), ttl: null },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestId,
      cacheControl,
      ...plugins,
    ],
  });
}
