import { LARGEST_PRISON } from '../people';
import { detentionsOf, heldPage, releasesOf, siblingsOf } from './cypher';
import type { Question } from './question';

const id = LARGEST_PRISON;

/** The same question at both ends of the list: a page costs the same wherever it lies. */
export const prisonFirstPage: Question = {
  name: 'the largest prison, page 1 of 25, three relations of each',
  document: `query ($id: ID!, $after: String) {
  prison(id: $id) {
    id
    detentions(first: 25, after: $after) {
      nodes {
        id
        status
        person {
          id
          name
          detentions(first: 3) { nodes { id status period { start { notBefore notAfter } } prison { id name } } }
          siblings(first: 3) { nodes { id relative { id name } } }
          releases(first: 3) { nodes { id status event { id name } } }
        }
      }
    }
  }
}`,
  cypher: heldPage(
    25,
    `{
    id: person.id, name: person.name0,
    detentions: {nodes: ${detentionsOf('person', 3)}},
    siblings: {nodes: ${siblingsOf('person', 3)}},
    releases: {nodes: ${releasesOf('person', 3)}}
  }`,
  ),
  data: ([prison = null]) => ({ prison }),
  vary: () => ({ variables: { id }, parameters: { id, after: '' } }),
};

export const prisonDeepPage: Question = {
  ...prisonFirstPage,
  name: 'the largest prison, page 1,000 or the last',
  vary: ({ deep: { cursor, key } }) => ({
    variables: { id, ...(cursor && { after: cursor }) },
    parameters: { id, after: key },
  }),
};
