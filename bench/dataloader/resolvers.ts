import { int } from 'neo4j-driver';
import { queryOf } from '../../src/graph/named';
import { type loadersOf, type Row, type Run } from './loaders';

export interface Context {
  run: Run;
  loaders: ReturnType<typeof loadersOf>;
}

type Resolver = (
  source: Row,
  args: { id: string; first: number; after?: string; text: string },
  context: Context,
) => unknown;

const PERSONS = `MATCH (that:Person)
WHERE that.key0 > $m.after
WITH that
ORDER BY that.key0
LIMIT $first
RETURN that.id, that.typename0, that.name0`;
const PERSONS_TOTAL = `RETURN COUNT {
  MATCH (that:Person)
  WHERE that.key0 IS NOT NULL
  RETURN 1
  LIMIT 1000
}`;
const SEARCH = `CALL db.index.fulltext.queryNodes('names0', $m.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Entity)
WITH DISTINCT that
WHERE that.key0 IS NOT NULL
WITH that, head(COLLECT {
  MATCH (that)-[:NAMED]->(name:Name0)
  WHERE all(word IN split($m.words, ' ') WHERE word IN split(name.words, ' '))
  RETURN name
  ORDER BY name.words = $m.words DESC, name.position
  LIMIT 1
}) AS matched
ORDER BY matched.words <> $m.words, that.key0
LIMIT $first
RETURN [that.id, that.typename0, that.name0], matched.text`;

/** Habeas's cursors, so that one document asks both: a key after what it belongs to. */
const keyOf = (cursor = '') => Buffer.from(cursor.slice(8), 'base64url').toString();

const entity = (values: unknown): Row | null => {
  if (!Array.isArray(values)) return null;
  const [id, __typename, name] = values as unknown[];
  return { id, __typename, name };
};
const detention = ([id, status, notBefore, notAfter, end]: unknown[]): Row => ({
  ...{ id, status, period: { start: { notBefore, notAfter } } },
  ...{ prison: entity(end), person: entity(end) },
});

const fact =
  (name: string) =>
  ([id, status, end]: unknown[]): Row => ({ id, status, [name]: entity(end) });

const byId: Resolver = async (_, { id }, { loaders }) => {
  const [row] = await loaders.entity.load({ id, first: 1 });
  return row && entity(row);
};

const person: Record<string, Resolver> = {
  detentions: async ({ id }, { first }, { loaders }) => ({
    nodes: (await loaders.detentions.load({ id: String(id), first })).map(detention),
  }),
  siblings: async ({ id }, { first }, { loaders }) => ({
    nodes: (await loaders.siblings.load({ id: String(id), first })).map(fact('relative')),
  }),
  releases: async ({ id }, { first }, { loaders }) => ({
    nodes: (await loaders.releases.load({ id: String(id), first })).map(fact('event')),
  }),
};

const prison: Record<string, Resolver> = {
  detentions: ({ id }, { first, after }, { loaders }) => ({
    totalCount: async () => (await loaders.total.load({ id: String(id), first: 0 }))[0]?.[0],
    nodes: async () => (await loaders.held.load({ id: String(id), first, after: keyOf(after) })).map(detention),
  }),
};

export const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    person: byId,
    prison: byId,
    persons: async (_, { first, after }, { run }) => {
      const rows = await run(PERSONS, { m: { after: keyOf(after) }, first: int(first) });
      return { nodes: rows.map(entity), totalCount: async () => (await run(PERSONS_TOTAL, {}))[0]?.[0] };
    },
    search: async (_, { text, first }, { run }) => {
      const rows = await run(SEARCH, { m: queryOf(text), first: int(first) });
      return { nodes: rows.map(([found, matched]) => ({ entity: entity(found), matched: { text: matched } })) };
    },
  },
  PrivatePerson: person,
  Official: person,
  Prison: prison,
};
