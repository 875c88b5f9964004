import { fold } from '../../../src/fold';
import { type Graph, idOf, type Link, type Node, type Properties } from './graph';

/** The graph as a level sees it. Who sees what follows from the records, not from keys. */
export interface View {
  graph: Graph;
  level: number;
  /** What was found out before, of things. */
  seen: Map<Node | Link, boolean>;
}

const VISIBILITIES = ['PUBLIC', 'PARTNER', 'RESTRICTED'];
const PUBLIC_BODIES = ['GOVERNMENT', 'MINISTRY', 'LEGISLATURE', 'COURT', 'SECURITY_FORCE', 'PUBLIC_BODY'];
export const POSTS = ['HEADS', 'DEPUTY_HEADS', 'MEMBER_OF'];

const open = ({ level }: View, { visibility }: Properties) => VISIBILITIES.indexOf(String(visibility)) <= level;

/** The value of a property that may differ by level. */
export function at({ level }: View, { properties }: Node | Link, name: string): unknown {
  for (let below = level; below >= 0; below--) {
    if (properties[name + String(below)] !== undefined) return properties[name + String(below)];
  }
  return null;
}

/** The names of an entity that the level sees, the main one first. */
export function namesOf(view: View, entity: Node): Properties[] {
  return entity.out
    .filter(({ type, to }) => type === 'NAMED' && open(view, to.properties))
    .map(({ to }) => ({ ...to.properties, visibility: visibilityOfName(view, entity, to) }))
    .sort((a: Properties, b: Properties) => Number(a.position) - Number(b.position));
}

/** A name is seen where its entity is and it may be itself. */
const visibilityOfName = ({ graph }: View, entity: Node, { properties }: Node): string | undefined =>
  VISIBILITIES.find((_, level) => {
    const view = { graph, level, seen: new Map() };
    return open(view, entity.properties) && open(view, properties);
  });

/** The folded name that an entity is sorted by; '' where it is hidden. */
export const foldedName = (view: View, entity: Node): string =>
  sees(view, entity) ? fold(String(namesOf(view, entity)[0]?.text)) : '';

/** Whether the level may know that a thing exists. */
export function sees(view: View, thing: Node | Link): boolean {
  const known = view.seen.get(thing);
  if (known !== undefined) return known;
  const found = thing.is === 'link' ? seesFact(view, thing) : seesNode(view, thing);
  view.seen.set(thing, found);
  return found;
}

/** The lowest level that sees a thing. */
export const visibilityOf = ({ graph }: View, thing: Node | Link): string =>
  VISIBILITIES.find((_, level) => sees({ graph, level, seen: new Map() }, thing)) ?? 'RESTRICTED';

function seesNode(view: View, node: Node): boolean {
  if (node.labels.includes('Entity')) return open(view, node.properties) && namesOf(view, node).length > 0;
  if (node.labels.includes('Statement'))
    return speaks(view, node) && needs(view, node).every((each) => sees(view, each));
  return ['Source', 'Figure'].some((label) => node.labels.includes(label)) && open(view, node.properties);
}

/** What a statement cannot do without: what it is about, and where an event carried out another, that as well. */
function needs({ graph }: View, statement: Node): (Node | Link)[] {
  if (statement.properties.relation !== 'CARRIES_OUT') return [aboutOf(graph, statement)];
  const abouts = statement.out.filter(({ type }) => type === 'ABOUT');
  return abouts.map(({ properties }) => graph.byId.get(String(properties.of)) as Node | Link);
}

/** What the public is not told of somebody protected: relatives, detentions, and what is said in words. */
const PRIVATE = ['SIBLING_OF', 'SPOUSE_OF', 'RELATIVE_OF', 'PARENT_OF', 'CHILD_OF', 'DETAINED_AT'];
const isProtected = (view: View) => (entity: Node) => view.level === 0 && entity.properties.protection !== undefined;

const speaks = (view: View, statement: Node): boolean =>
  open(view, statement.properties) &&
  !(
    (statement.properties.text ?? statement.properties.note) &&
    statement.out.some(({ type, to }) => type === 'ABOUT' && isProtected(view)(to))
  );

/** A fact exists where somebody supports it and both ends are seen; a detention's place need not be. */
function seesFact(view: View, fact: Link): boolean {
  const supporting = statementsAbout(view.graph, fact).filter(({ properties }) => properties.stance === 'SUPPORTS');
  return (
    seesEnds(view, fact) && supporting.some((each) => speaks(view, each) && seesEnds(view, aboutOf(view.graph, each)))
  );
}

function seesEnds(view: View, thing: Node | Link): boolean {
  if (thing.is === 'node') return sees(view, thing);
  if (PRIVATE.includes(thing.type) && [thing.from, thing.to].some(isProtected(view))) return false;
  return sees(view, thing.from) && (thing.type === 'DETAINED_AT' || sees(view, thing.to));
}

export const statementsAbout = (graph: Graph, thing: Node | Link): Node[] => graph.about.get(idOf(thing)) ?? [];

/** What a statement is about in the first place. */
export const aboutOf = (graph: Graph, statement: Node): Node | Link =>
  graph.byId.get(String(statement.properties.about)) as Node | Link;

/** Somebody with a post in a public body that was not taken back. */
export function isOfficial(view: View, person: Node): boolean {
  return person.out.some(
    (post) =>
      POSTS.includes(post.type) &&
      PUBLIC_BODIES.includes(String(post.to.properties.kind)) &&
      sees(view, post) &&
      at(view, post, 'status') !== 'RETRACTED',
  );
}
