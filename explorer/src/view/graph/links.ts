import { isThing, type Thing } from '../rows';
import { evidenceOf } from '../sources';

/** Somebody or something in the picture. */
export interface Node {
  id: string;
  name: string;
  sort: string;
}

/** A fact that joins two of them. */
export interface Link {
  source: string;
  target: string;
  /** What the fact says: a relation, a role, or the sort of fact. */
  relation: string;
  status: string | null;
  /** What it rests on, as the answer has it. */
  evidence: Thing;
}

export interface Links {
  nodes: Node[];
  links: Link[];
}

const ENTITIES = ['PrivatePerson', 'Official', 'Organisation', 'Prison', 'Event'];
/** Who says so and who published it is no relationship of those in the picture. */
const EVIDENCE = ['statements', 'sources', 'citations', 'assertedBy', 'publisher', 'agency', 'supersededBy'];

type Entity = Thing & { id: string; name: string; __typename: string };

const isEntity = (value: unknown): value is Entity =>
  isThing(value) &&
  typeof value.id === 'string' &&
  typeof value.name === 'string' &&
  ENTITIES.includes(String(value.__typename));

/** What an answer joins to what: a fact joins the two things that it names, or the one to what it was asked of. */
export function linksOf(data: unknown): Links {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Link>();
  const meet = ({ id, name, __typename }: Entity) => {
    nodes.set(id, { id, name, sort: __typename });
    return id;
  };
  const join = (source: string, target: string, fact: Thing, list: string) => {
    if (source === target) return;
    const [relation, status] = [relationOf(fact, list), statusOf(fact)];
    const ends = [source, target].sort().join(' ');
    const known = typeof fact.id === 'string' ? fact.id : relation;
    links.set(`${ends} ${known}`, {
      source,
      target,
      relation,
      status,
      evidence: evidenceOf(isThing(fact.fact) ? fact.fact : fact),
    });
  };
  const look = (value: unknown, list: string, owner: string | null): void => {
    if (Array.isArray(value)) return value.forEach((each) => look(each, list, owner));
    if (!isThing(value)) return;
    const own = isEntity(value) ? meet(value) : null;
    const isFact = own === null && (typeof value.id === 'string' || 'relation' in value);
    if (isFact) {
      const [one, other] = endsOf(value, owner, meet);
      if (one && other) join(one, other, value, list);
    }
    for (const [key, each] of Object.entries(value)) {
      if (!EVIDENCE.includes(key))
        look(each, ['nodes', 'edges', 'node'].includes(key) ? list : key, isFact ? null : (own ?? owner));
    }
  };
  look(data, '', null);
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** What facts lead from, in whatever order it was asked; all else is what they lead to. */
const SUBJECTS = ['from', 'person', 'holder', 'participant', 'operator'];

/** What a fact joins, in its own direction. */
function endsOf(fact: Thing, owner: string | null, meet: (entity: Entity) => string): (string | null | undefined)[] {
  const named = (isSubject: boolean) =>
    Object.entries(fact).flatMap(([key, each]) =>
      SUBJECTS.includes(key) === isSubject && !EVIDENCE.includes(key) && isEntity(each) ? meet(each) : [],
    );
  const [subjects, objects] = [named(true), named(false)];
  const ends = [...subjects, ...(subjects.length + objects.length > 1 ? [] : [owner]), ...objects];
  const isTurned = fact.reversed === true || (isKinship(fact) && fact.kind === 'PARENT');
  return isTurned ? ends.slice(0, 2).reverse() : ends;
}

/** What a kinship says from the person to the relative; a parent is said from the relative to the person. */
const KINSHIPS: Record<string, string> = {
  SIBLING: 'SIBLING_OF',
  SPOUSE: 'SPOUSE_OF',
  CHILD: 'PARENT_OF',
  PARENT: 'PARENT_OF',
  OTHER: 'RELATIVE_OF',
};
const isKinship = ({ relative }: Thing) => isThing(relative);

/** What facts say whose sort alone tells it, by their type and by the lists that they are in. */
const SORTS: Record<string, string> = {
  Detention: 'DETAINED_AT',
  detentions: 'DETAINED_AT',
  Release: 'RELEASED_ON',
  releases: 'RELEASED_ON',
  Operation: 'OPERATES',
  operations: 'OPERATES',
};

function relationOf(fact: Thing, list: string): string {
  const sort = SORTS[String(fact.__typename)] ?? SORTS[list];
  if (sort) return sort;
  if (isThing(fact.operator)) return 'OPERATES';
  if (isKinship(fact)) return KINSHIPS[String(fact.kind)] ?? list;
  for (const key of ['relation', 'role', 'part', 'kind', '__typename']) {
    const value = fact[key];
    if (typeof value === 'string') return value;
  }
  return list;
}

function statusOf({ status, fact }: Thing): string | null {
  if (typeof status === 'string') return status;
  return isThing(fact) && typeof fact.status === 'string' ? fact.status : null;
}

/** At most so many nodes, those that come first in the answer, and the links between them. */
export function first({ nodes, links }: Links, most: number): Links {
  const kept = nodes.slice(0, most);
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
