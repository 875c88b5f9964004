import { idOf, type Link, type Node } from './graph';
import { byId, sorted, text } from './order';
import { heldOn } from './period';
import { foldedName, sees, type View } from './view';
import { nounOf } from './nouns';

interface PathArguments {
  from: string;
  to: string;
  relations?: string[] | null;
  asOf?: string | null;
  maxLength?: number | null;
}

interface Hop {
  from: Node;
  to: Node;
  fact: Link;
  relation: string;
  reversed: boolean;
}

/** The shortest paths by trying all walks, one hop longer each time, to where none has been; null where an end is not seen. */
export function pathsOf(view: View, args: PathArguments) {
  const [from, to] = [args.from, args.to].map((id) => view.graph.byId.get(id)) as [Node?, Node?];
  if (!isEntity(view, from) || !isEntity(view, to)) return null;
  const reached = new Set([from]);
  let walks: Hop[][] = from === to ? [] : [[]];
  for (let length = 1; length <= (args.maxLength ?? 4); length++) {
    walks = walks.flatMap((walk) => hopsFrom(view, walk.at(-1)?.to ?? from!, args).map((hop) => [...walk, hop]));
    walks = walks.filter((walk) => !reached.has(walk.at(-1)!.to));
    for (const walk of walks) reached.add(walk.at(-1)!.to);
    const found = walks.filter((walk) => walk.at(-1)?.to === to);
    if (found.length) return inOrder(view, found).map((hops) => ({ length, hops }));
  }
  return [];
}

const isEntity = (view: View, thing: Node | undefined) =>
  thing?.is === 'node' && thing.labels.includes('Entity') && sees(view, thing);

function inOrder(view: View, found: Hop[][]): Hop[][] {
  const along = (part: (hop: Hop) => string) => text((walk: Hop[]) => walk.map(part).join('\t'));
  const names = along(({ to }) => foldedName(view, to));
  const stops = along(({ to }) => idOf(to));
  return sorted(
    found,
    names,
    stops,
    along(({ fact }) => idOf(fact)),
  ).slice(0, 10);
}

/** The ways out of an entity; a kinship is walked from the person whose it is. */
function hopsFrom(view: View, from: Node, { relations, asOf }: PathArguments): Hop[] {
  const held = heldOn(view, asOf);
  const hops = [...from.out, ...from.in.filter((link) => nounOf(link) !== 'Kinship')].map((fact): Hop => {
    const relation = fact.type === 'CHILD_OF' ? 'PARENT_OF' : fact.type;
    const back = fact.from !== from || fact.properties.mirror === true;
    const reversed = back && !['SIBLING_OF', 'SPOUSE_OF'].includes(relation);
    return { from, to: fact.from === from ? fact.to : fact.from, fact, relation, reversed };
  });
  return sorted(
    hops.filter(
      ({ fact, relation, to }) =>
        nounOf(fact) && sees(view, fact) && sees(view, to) && held(fact) && (relations?.includes(relation) ?? true),
    ),
    (a, b) => byId(a.fact, b.fact),
  );
}
