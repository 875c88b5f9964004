import type { ApolloServerPlugin } from '@apollo/server';

/** Lets shared caches keep what everybody may see and who asks by GET; each asks again before it answers, so that nothing stale is told. */
export const cacheControl: ApolloServerPlugin<{ caller: { key: string | null } }> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, contextValue: { caller }, response: { body, http } }) => {
      const isWell = body.kind === 'single' && !body.singleResult.errors;
      if (request.http?.method === 'GET' && caller.key === null && isWell)
        http.headers.set('cache-control', 'public, no-cache');
    },
  }),
};
