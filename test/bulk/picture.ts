import type { Db } from '../../src/db';

type Properties = Record<string, string | number | boolean | null | undefined>;
type NodeRow = [labels: string[], Properties, owner: string | null, names: string[]];
type LinkRow = [type: string, from: string, to: string, Properties];

/** Relations whose ends stand in the order of their ids. */
const SYMMETRIC = ['SIBLING_OF', 'SPOUSE_OF'];

/**
 * All nodes and relationships with all properties, as lines that are the same for two graphs with the same rows: ids, which are
 * random, become what they are the id of. What a record's `Change` holds depends on ids and on how often was written.
 */
export async function pictureOf(db: Db): Promise<string[]> {
  const nodes = (await db.read(
    `MATCH (node) RETURN labels(node), properties(node), head(COLLECT { MATCH (node)<-[:NAMED]-(owner) RETURN owner.id }),
      COLLECT { MATCH (node)-[:NAMED]->(name) RETURN name.text ORDER BY name.position }`,
    {},
  )) as NodeRow[];
  const links = (await db.read(
    'MATCH (from)-[link]->(to) RETURN type(link), from.id, to.id, properties(link)',
    {},
  )) as LinkRow[];
  const names = namesOf(nodes, links);
  const named = (value: unknown) =>
    JSON.stringify(value, (_, text: unknown) =>
      typeof text === 'string' ? text.replace(/[\w-]{16}/g, (id) => names.get(id) ?? id) : text,
    );
  return [
    ...nodes.map(([labels, properties]) => named([labels.sort(), sorted(plain(labels, properties))])),
    ...links.map(([type, from, to, properties]) => named([type, from, to, sorted(plain([type], properties))])),
  ].sort();
}

/** What each id is the id of. */
function namesOf(nodes: readonly NodeRow[], links: readonly LinkRow[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [labels, { id, ref }, , texts] of nodes)
    if (!labels.includes('Name') && !labels.includes('Change'))
      names.set(String(id), `${labels.sort().join()} ${String(ref ?? texts.join())}`);
  for (const [labels, { id, position }, owner] of nodes)
    if (labels.includes('Name')) names.set(String(id), `${names.get(String(owner))}, name ${String(position)}`);
  for (const [type, from, to, { id, role, identity }] of links) {
    const spell = String(identity).split('|')[4];
    const ends = [names.get(from), names.get(to)];
    if (SYMMETRIC.includes(type)) ends.sort();
    if (id !== undefined) names.set(String(id), [type, ...ends, role, spell].join(' '));
  }
  return names;
}

function plain(labels: readonly string[], properties: Properties): Properties {
  const { identity, mirror, ...rest } = properties;
  if (labels.includes('Revision')) return {};
  if (labels.includes('Change'))
    return { id: rest.id, levels: [0, 1, 2].filter((level) => `key${level}` in rest).join() };
  return SYMMETRIC.includes(labels[0] ?? '') ? rest : { ...rest, identity, mirror };
}

const sorted = (properties: Properties) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
