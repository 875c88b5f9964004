import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Config } from '../config';
import { StartError } from '../errors';

/** The documents of front ends by the SHA-256 of their text, under which they are asked for. */
export type Documents = ReadonlyMap<string, string>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** As generators for clients write it: texts by hash, or Apollo's list of operations. */
const manifest = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      operations: z.array(z.object({ id: hash, body: z.string() })),
    })
    .transform(({ operations }) => operations.map(({ id, body }): [string, string] => [id, body])),
  z.record(hash, z.string()).transform((texts) => Object.entries(texts)),
]);

/** Documents that are answered by their hash, and whether no others are. */
export interface Trusted {
  documents?: Documents;
  only?: boolean;
}

/** The documents that the settings name. */
export function trustedOf({ trusted: { file, only } }: Pick<Config, 'trusted'>): Required<Trusted> {
  if (only && file === undefined)
    throw new StartError('TRUSTED_ONLY is set, but not TRUSTED_DOCUMENTS: name the manifest, or unset TRUSTED_ONLY.');
  return { documents: file === undefined ? new Map() : readDocuments(file), only };
}

/** The documents in a manifest; a StartError says what is wrong with it. */
function readDocuments(file: string): Documents {
  const documents = new Map(entriesOf(file));
  for (const [id, text] of documents) {
    if (createHash('sha256').update(text).digest('hex') !== id)
      throw new StartError(`${file} has a document under ${id}, which is not the SHA-256 of its text: write it anew.`);
  }
  return documents;
}

function entriesOf(file: string): [string, string][] {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartError(
      `${file} cannot be read as a manifest of documents: write JSON such as {"SHA-256": "query …"}, or unset TRUSTED_DOCUMENTS.`,
    );
  }
}

/** Answers documents by their hash, in the way that Apollo's clients ask for them; never learns one from a client. */
export function byHash(documents: Documents) {
  const ignore = async () => undefined;
  return { get: async (key: string) => documents.get(key.replace(/^apq:/, '')), set: ignore, delete: ignore };
}

const UNTRUSTED = new GraphQLError(
  'Only documents of the manifest are answered here: send one of them by its SHA-256, as extensions.persistedQuery.',
  { extensions: { code: 'BAD_REQUEST', http: { status: 400, headers: new HeaderMap() } } },
);

/** Refuses every document that is not in the manifest. */
export function trustedOnly(documents: Documents): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ queryHash }) => {
        if (!documents.has(queryHash)) throw UNTRUSTED;
      },
    }),
  };
}
