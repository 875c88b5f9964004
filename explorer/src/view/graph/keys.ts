import type { Key } from '../Legend';
import type { Links } from './links';

/** What a line says, the surest first; one that looks like another needs no key of its own. */
const STATUSES = ['AGREED', 'SINGLE_ASSERTER', 'DISPUTED', 'RETRACTED'];

/** What the signs of a picture of relationships mean: only those that are in it. */
export function keysOf({ nodes, links }: Links, term: (name: string) => string): Key[] {
  const sorts = [...new Set(nodes.map(({ sort }) => sort))];
  const known = new Set(links.map(({ status }) => status));
  return [
    ...sorts.map((is): Key => ({ is, shape: 'dot', text: term(is) })),
    ...STATUSES.filter((is) => known.has(is)).map((is): Key => ({ is, shape: 'line', text: term(is) })),
  ];
}
