import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, type ValueNode } from 'graphql';
import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { apiKeys } from '../apiKey/resolvers';
import { audit } from '../audit/resolvers';
import { rateLimit } from '../budget/rateLimit';
import type { Level } from '../level';
import { takedowns } from '../takedown/resolvers';
import { scopeOf } from './scope';

const folder = join(__dirname, '..', '..', 'schema');

/** A day is text, as people write it: a Date object would be a moment in some time zone. What is stored was looked at when it was written. */
const day = {
  __serialize: String,
  __parseValue: (value: unknown) => dayOf(() => GraphQLLocalDate.parseValue(value)),
  __parseLiteral: (node: ValueNode) => dayOf(() => GraphQLLocalDate.parseLiteral(node, {}), node),
};

/** How a scalar is written and read; what it means is said in `schema/`. */
function scalar({ serialize, parseValue, parseLiteral }: GraphQLScalarType) {
  return { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral };
}

/** The scalar's own message repeats the value; where that stands in the document is told by its node. */
function dayOf(parse: () => string, node?: ValueNode): string {
  try {
    return parse();
  } catch {
    throw new GraphQLError('A Date is a day of the calendar, written like 2024-04-04.', { nodes: node });
  }
}

const schemas = new Map<string, GraphQLSchema>();
/** Made once: what each scope has is a part of it. */
let whole: GraphQLSchema | undefined;

/** What callers of a level, admins or not, have of what `schema/` describes. What is not read from the graph has resolvers. */
export function schemaFor(level: Level, isAdmin = false): GraphQLSchema {
  const scope = `${level} ${isAdmin}`;
  whole ??= makeWhole();
  const schema = schemas.get(scope) ?? scopeOf(whole, { level, isAdmin });
  schemas.set(scope, schema);
  return schema;
}

function makeWhole(): GraphQLSchema {
  const typeDefs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      ...rateLimit,
      ...apiKeys,
      ...audit,
      ...takedowns,
      Mutation: { ...apiKeys.Mutation, ...takedowns.Mutation },
      Query: { ...rateLimit.Query, ...apiKeys.Query, ...audit.Query },
      Date: day,
      DateTime: scalar(GraphQLDateTime),
      URL: scalar(GraphQLURL),
    } as IResolvers,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
}
