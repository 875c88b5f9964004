import type { Db } from '../../../src/db';

/** What is stored of a thing; lists are among the levelled ones, which `at` reads. */
export type Properties = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Node {
  is: 'node';
  labels: readonly string[];
  properties: Properties;
  out: Link[];
  in: Link[];
}

export interface Link {
  is: 'link';
  type: string;
  properties: Properties;
  from: Node;
  to: Node;
}

/** All of the graph, in memory. */
export interface Graph {
  nodes: Node[];
  links: Link[];
  /** Nodes and facts by their ids. */
  byId: Map<string, Node | Link>;
  /** Statements by the ids of what they are about. */
  about: Map<string, Node[]>;
}

/** Loads everything by two trivial queries. */
export async function loadGraph(db: Db): Promise<Graph> {
  const nodes = new Map<string, Node>();
  for (const [at, labels, properties] of await db.read('MATCH (n) RETURN elementId(n), labels(n), properties(n)', {})) {
    nodes.set(String(at), { is: 'node', labels, properties, out: [], in: [] } as unknown as Node);
  }
  const every = 'MATCH (a)-[r]->(b) RETURN elementId(a), elementId(b), type(r), properties(r)';
  const links = (await db.read(every, {})).map(([a, b, type, properties]): Link => {
    const [from, to] = [nodes.get(String(a)), nodes.get(String(b))] as [Node, Node];
    return { is: 'link', type: String(type), properties: properties as Properties, from, to };
  });
  for (const link of links) {
    link.from.out.push(link);
    link.to.in.push(link);
  }
  return { nodes: [...nodes.values()], links, ...indexes([...nodes.values()], links) };
}

function indexes(nodes: Node[], links: Link[]): Pick<Graph, 'byId' | 'about'> {
  const byId = new Map<string, Node | Link>();
  // A change has the id of what changed.
  const things = [...nodes.filter(({ labels }) => !labels.includes('Change')), ...links];
  for (const thing of things) if (thing.properties.id) byId.set(idOf(thing), thing);
  const about = new Map<string, Node[]>();
  for (const link of links.filter(({ type }) => type === 'ABOUT')) {
    const of = String(link.properties.of);
    about.set(of, [...(about.get(of) ?? []), link.from]);
  }
  return { byId, about };
}

export const idOf = (thing: Node | Link): string => String(thing.properties.id);
