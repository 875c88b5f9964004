import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionResult, graphql } from 'graphql';
import { changes } from './changes';
import { claimResolvers } from './claims';
import { entityResolvers } from './entities';
import { factResolvers, type Resolvers } from './facts';
import { type Graph, type Link, type Node } from './graph';
import { typenameOf } from './nouns';
import { figures } from './figures';
import { lists } from './lists';
import { type PageArguments, pageOf } from './page';
import { at, sees, type View } from './view';
import { pathsOf } from './paths';
import { hits, suggestions } from './search';

/** What an id names; null for what the API does not show to the level. */
function nodeOf(view: View, id: string): Node | Link | null {
  const thing = view.graph.byId.get(id);
  return thing && typenameOf(view, thing) && sees(view, thing) ? thing : null;
}

const LABELS: Record<string, string> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PRISON: 'Prison',
  EVENT: 'Event',
};

interface Search {
  text: string;
  kinds?: string[] | null;
}

const labelsOf = ({ kinds }: Search) => kinds?.map((kind) => LABELS[kind]!);

/** What an id names, where it is of one of these types. */
const only =
  (...types: string[]) =>
  (_: unknown, { id }: { id: string }, view: View) => {
    const thing = nodeOf(view, id);
    return thing && types.includes(typenameOf(view, thing)!) ? thing : null;
  };

const LOOK_UPS = {
  ...{ person: only('PrivatePerson', 'Official'), official: only('Official'), organisation: only('Organisation') },
  ...{ prison: only('Prison'), event: only('Event'), source: only('Source'), statement: only('Statement') },
  ...{ figure: only('Figure'), kinship: only('Kinship'), post: only('Post'), detention: only('Detention') },
  ...{ release: only('Release'), operation: only('Operation'), participation: only('Participation') },
};

const Query = {
  node: (_: unknown, { id }: { id: string }, view: View) => nodeOf(view, id),
  nodes: (_: unknown, { ids }: { ids: string[] }, view: View) => ids.map((id) => nodeOf(view, id)),
  ...LOOK_UPS,
  search: (_: unknown, args: PageArguments & Search, view: View) => pageOf(hits(view, args.text, labelsOf(args)), args),
  suggest: (_: unknown, args: Search & { first: number }, view: View) =>
    suggestions(view, args.text, labelsOf(args)).slice(0, args.first),
  ...lists,
  figures,
  changes,
  paths: (_: unknown, args: Parameters<typeof pathsOf>[1], view: View) => pathsOf(view, args),
};

const Change: Resolvers<Node> = {
  id: ({ properties }) => properties.id,
  kind: (change, _, view) => at(view, change, 'kind'),
  record: ({ properties }, _, view) => nodeOf(view, String(properties.id)),
};

const folder = join(__dirname, '..', '..', '..', 'schema');
const ABSTRACT = ['Node', 'Entity', 'Person', 'Fact', 'Participant', 'Asserter', 'PostPlace', 'StatementSubject'];
const __resolveType = (thing: Node | Link, view: View) => typenameOf(view, thing);

/** The API's own schema with a plain resolver for each field. */
const schema = makeExecutableSchema({
  typeDefs: readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
  resolvers: {
    Query,
    Change,
    ...entityResolvers,
    ...factResolvers,
    ...claimResolvers,
    ...Object.fromEntries(ABSTRACT.map((name) => [name, { __resolveType }])),
  },
});

/** Answers over the graph in memory, in the most obvious way. */
export async function executeSlowly(
  graph: Graph,
  level: number,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const contextValue: View = { graph, level, seen: new Map() };
  return await graphql({ schema, source, variableValues, contextValue });
}
