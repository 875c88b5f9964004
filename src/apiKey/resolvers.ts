import type { Context } from '../context';
import { reading } from '../db';
import { asked } from '../errors';
import { type ApiKey, type KeyScope, stateOf } from './apiKey';
import { createKey, listKeys, type NewKey, revokeKey, rotateKey } from './manage';
import { keyRequest, overlap } from './request';

/** Scopes as GraphQL can name them. */
const scopes = {
  READ_PARTNER: 'read:partner',
  READ_RESTRICTED: 'read:restricted',
  ADMIN: 'admin',
} as const satisfies Record<string, KeyScope>;

const told = ({ key, ...apiKey }: NewKey) => ({ key, apiKey });

/** Answers what admins ask about keys, and does what they want done. */
export const apiKeys = {
  Query: {
    apiKeys: (_source: unknown, _arguments: unknown, { keeper: { db } }: Context) => listKeys(reading(db)),
  },
  Mutation: {
    createApiKey: (_source: unknown, request: object, { keeper }: Context) =>
      asked(async () => told(await createKey(keeper, keyRequest.parse(request)))),
    rotateApiKey: (_source: unknown, request: { id: string; overlap: number }, { keeper }: Context) =>
      asked(async () => told(await rotateKey(keeper, request.id, overlap.parse(request.overlap)))),
    revokeApiKey: (_source: unknown, { id }: { id: string }, { keeper }: Context) => asked(() => revokeKey(keeper, id)),
  },
  ApiKeyScope: scopes,
  ApiKey: { state: (key: ApiKey) => stateOf(key, Date.now()) },
};
