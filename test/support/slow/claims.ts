import type { Node } from './graph';
import { type Resolvers, statementsPage } from './facts';
import { byId, bySubject, sorted } from './order';
import { periodOf } from './period';
import { aboutOf, sees, type View, visibilityOf } from './view';

/** Where the only relationship of a type leads; null where that is not there or hidden. */
const one =
  (type: string) =>
  (of: Node, _: never, view: View): Node | null =>
    of.out.find((link) => link.type === type && sees(view, link.to))?.to ?? null;

const stored = (...names: string[]): Resolvers<Node> =>
  Object.fromEntries(names.map((name) => [name, ({ properties }) => properties[name] ?? null]));

function citationsOf(claim: Node, _: never, view: View) {
  const cited = claim.out.filter(({ type, to }) => type === 'CITES' && sees(view, to));
  return sorted(
    cited,
    (a, b) => bySubject(a.to, b.to),
    (a, b) => byId(a.to, b.to),
  ).map(({ to, properties: { locator, archivedUrl, retrievedAt } }) => ({
    source: to,
    locator,
    archivedUrl,
    retrievedAt: retrievedAt && new Date(String(retrievedAt)).toISOString(),
  }));
}

const visibility: Resolvers<Node> = { visibility: (of, _, view) => visibilityOf(view, of) };

const claim: Resolvers<Node> = {
  ...visibility,
  assertedBy: one('ASSERTED_BY'),
  supersededBy: one('SUPERSEDED_BY'),
  citations: citationsOf,
};

const written: Resolvers<Node> = {
  writtenFrom: ({ properties }) => properties.from || null,
  writtenTo: ({ properties }) => properties.to || null,
};

export const claimResolvers: Record<string, Resolvers<Node>> = {
  Statement: {
    ...stored('id', 'relation', 'text', 'note', 'state', 'stance', 'confidence'),
    ...claim,
    period: (of, _, view) => (of.properties.dated ? periodOf(view, of) : null),
    ...written,
    about: (of, _, { graph }) => aboutOf(graph, of),
  },
  Figure: {
    ...stored('id', 'kind', 'comparator', 'count', 'upTo', 'population', 'note'),
    ...claim,
    period: (of, _, view) => periodOf(view, of),
    ...written,
    partOf: one('PART_OF'),
  },
  Source: {
    ...stored('id', 'title', 'subject', 'url', 'publishedOn', 'language', 'licence', 'attribution', 'note'),
    ...visibility,
    publisher: one('PUBLISHED_BY'),
    agency: one('REPORTED_BY'),
    statements: (of, args, view) => {
      const citing = of.in.filter(({ type, from }) => type === 'CITES' && from.labels.includes('Statement'));
      const statements = citing.map(({ from }) => from);
      return statementsPage(view, statements, args);
    },
  },
};
