import { inPeriod, type Row } from './rows';

/** The answers of generated connections, as Habeas says them. */

interface Edge {
  properties: Row;
  node: Person;
}

interface Connection {
  edges: Edge[];
  totalCount: number;
}

export interface Person extends Row {
  detentionsConnection?: Connection;
  siblingsConnection?: Connection;
  releasesConnection?: Connection;
}

/** A fact beside the entity that it leads to, under a name. */
const facts = ({ edges }: Connection, end: string, tell: (node: Person) => object = (same) => same) => ({
  nodes: edges.map(({ properties, node }) => ({ ...properties, [end]: tell(node) })),
});

/** A prison with others who were held there, if they were asked for. */
function around({ detentionsConnection: others, ...prison }: Person): object {
  return { ...prison, ...(others && { detentions: facts(others, 'person') }) };
}

/** A person with what hangs on them. */
export function told(person: Person): object {
  const {
    detentionsConnection: detentions,
    siblingsConnection: siblings,
    releasesConnection: releases,
    ...rest
  } = person;
  return {
    ...rest,
    ...(detentions && { detentions: { nodes: facts(detentions, 'prison', around).nodes.map(inPeriod) } }),
    ...(siblings && { siblings: facts(siblings, 'relative', told) }),
    ...(releases && { releases: facts(releases, 'event') }),
  };
}

/** Totals are counted up to 1,000. */
const upTo = ({ totalCount }: { totalCount: number }) => Math.min(totalCount, 1_000);

interface Prison extends Row {
  all?: Connection;
  detentionsConnection: Connection;
}

export function heldAt({ prisons: [found] }: { prisons: Prison[] }): object {
  if (!found) return { prison: null };
  const { all, detentionsConnection, ...rest } = found;
  const page = facts(detentionsConnection, 'person', told);
  return { prison: { ...rest, detentions: { ...page, ...(all && { totalCount: upTo(all) }) } } };
}

export function onADay({ prisons }: { prisons: Prison[] }): object {
  const nodes = prisons.map(({ detentionsConnection, ...rest }) => ({
    ...rest,
    detentions: { totalCount: upTo(detentionsConnection) },
  }));
  return { prisons: { nodes } };
}

export const page = ({ all, people }: { all: Connection; people: Person[] }) => ({
  persons: { totalCount: upTo(all), nodes: people },
});

interface Hits {
  searchNames: { edges: { node: { text: string; person: (Person & { key: string })[] } }[] };
}

/** So few that one page holds them all; they come in the order of their scores. */
export function hits({ searchNames: { edges } }: Hits): object {
  const found = edges.flatMap(({ node: { text, person } }) => person.map(({ key, ...rest }) => ({ text, key, rest })));
  found.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { search: { nodes: found.map(({ text, rest }) => ({ entity: told(rest), matched: { text } })) } };
}
