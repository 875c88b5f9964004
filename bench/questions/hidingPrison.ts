import { HIDING_PRISON, OPEN_PRISON } from '../people';
import { heldPage } from './cypher';
import type { Question } from './question';

const at = (id: string) => () => ({ variables: { id }, parameters: { id, after: '' } });

/** The same persons in two prisons: what is hidden between them must not cost. */
export const openPrison: Question = {
  name: 'a page of 10 where nothing is hidden',
  document: `query ($id: ID!) {
  prison(id: $id) { id detentions(first: 10) { nodes { id status person { id name } } } }
}`,
  cypher: heldPage(10, '{id: person.id, name: person.name0}'),
  data: ([prison = null]) => ({ prison }),
  vary: at(OPEN_PRISON),
};

export const hidingPrison: Question = {
  ...openPrison,
  name: 'a page of 10 where 99 % is hidden',
  vary: at(HIDING_PRISON),
};
