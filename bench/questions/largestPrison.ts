import { LARGEST_PRISON } from '../people';
import { siblingsOf } from './cypher';
import { after, nth, type Question } from './question';

export const largestPrison: Question = {
  name: 'the largest prison: 50 detentions, siblings, total',
  document: `query ($id: ID!, $after: String!) {
  prison(id: $id) {
    id
    name
    detentions(first: 50, after: $after) {
      totalCount
      nodes { id status person { id name siblings(first: 5) { nodes { id relative { id name } } } } }
    }
  }
}`,
  cypher: `MATCH (prison:Entity {id: $m.id})
WHERE prison.key0 IS NOT NULL
WITH prison, COUNT {
  MATCH ()-[link:DETAINED_AT]->()
  WHERE link.objectId = $m.id AND link.key0 IS NOT NULL
  RETURN 1
  LIMIT 1000
} AS total
RETURN {id: prison.id, name: prison.name0, detentions: {totalCount: total, nodes: COLLECT {
  MATCH (person)-[held:DETAINED_AT]->()
  WHERE held.objectId = $m.id AND held.key0 > $m.after
  WITH held, person
  ORDER BY held.objectId, held.key0
  LIMIT 50
  RETURN {
    id: held.id, status: held.status0,
    person: {id: person.id, name: person.name0, siblings: {nodes: ${siblingsOf('person', 5)}}}
  }
}}} AS prison`,
  data: ([prison = null]) => ({ prison }),
  vary: ({ detentions }, n) => {
    const { variables, parameters } = after(nth(detentions, n));
    const id = LARGEST_PRISON;
    return { variables: { ...variables, id }, parameters: { ...parameters, id } };
  },
};
