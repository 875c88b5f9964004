import { detentionsOf, siblingsOf } from './cypher';
import { personById } from './personById';
import type { Question } from './question';

export const personAround: Question = {
  ...personById,
  name: '+ detentions and siblings',
  document: `query ($id: ID!) {
  person(id: $id) {
    id
    name
    detentions(first: 20) { nodes { id status period { start { notBefore notAfter } } prison { id name } } }
    siblings(first: 20) { nodes { id relative { id name } } }
  }
}`,
  cypher: `MATCH (person:Entity {id: $m.id})
WHERE person.key0 IS NOT NULL
RETURN {
  id: person.id, name: person.name0,
  detentions: {nodes: ${detentionsOf('person', 20)}},
  siblings: {nodes: ${siblingsOf('person', 20)}}
} AS person`,
};
