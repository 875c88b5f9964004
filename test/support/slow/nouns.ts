import type { Link, Node } from './graph';
import { isOfficial, type View } from './view';

const FACTS: Record<string, string> = {
  ...{ SIBLING_OF: 'Kinship', SPOUSE_OF: 'Kinship', RELATIVE_OF: 'Kinship', PARENT_OF: 'Kinship', CHILD_OF: 'Kinship' },
  ...{ HEADS: 'Post', DEPUTY_HEADS: 'Post', MEMBER_OF: 'Post' },
  ...{ OPERATES: 'Operation', DETAINED_AT: 'Detention', RELEASED_ON: 'Release', INVOLVED_IN: 'Participation' },
};

/** What the API calls a fact; undefined for what is no fact there. */
export const nounOf = (link: Link): string | undefined => FACTS[link.type];

/** The GraphQL type of anything that has an id; undefined for what the API does not show. */
export function typenameOf(view: View, thing: Node | Link): string | undefined {
  if (thing.is === 'link') return nounOf(thing);
  if (thing.labels.includes('Person')) return isOfficial(view, thing) ? 'Official' : 'PrivatePerson';
  return ['Organisation', 'Prison', 'Event', 'Statement', 'Source', 'Figure'].find((label) =>
    thing.labels.includes(label),
  );
}
