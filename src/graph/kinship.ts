import { computed } from '../read/noun';
import { factNoun, factPage } from './fact';

/** What the relative is to the person, by the relationship from the person to the relative. */
const kinds: Record<string, string> = {
  SIBLING_OF: 'SIBLING',
  SPOUSE_OF: 'SPOUSE',
  RELATIVE_OF: 'OTHER',
  PARENT_OF: 'CHILD',
  CHILD_OF: 'PARENT',
};

const relationOf = Object.fromEntries(Object.entries(kinds).map(([relation, kind]) => [kind, relation]));

export const kinships = Object.keys(kinds);

export const kinship = factNoun('person', 'relative', {
  kind: computed(['relation'], ({ relation }) => kinds[String(relation)]),
});

export const siblingsOfPerson = factPage('kinship/ofPerson', 'subject', ({ id }, { statuses }) => ({
  id,
  statuses,
  relations: ['SIBLING_OF'],
}));

export const relativesOfPerson = factPage('kinship/ofPerson', 'subject', ({ id }, args) => ({
  id,
  statuses: args.statuses,
  relations: (args.kinds as string[] | null | undefined)?.map((kind) => relationOf[kind]),
}));
