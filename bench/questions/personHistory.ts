import { detentionsOf, releasesOf } from './cypher';
import { personById } from './personById';
import type { Question } from './question';

export const personHistory: Question = {
  ...personById,
  name: 'a person’s history: 10 detentions, releases',
  document: `query ($id: ID!) {
  person(id: $id) {
    id
    name
    detentions(first: 10) { nodes { id status period { start { notBefore notAfter } } prison { id name } } }
    releases(first: 10) { nodes { id status event { id name } } }
  }
}`,
  cypher: `MATCH (person:Entity {id: $m.id})
WHERE person.key0 IS NOT NULL
RETURN {
  id: person.id, name: person.name0,
  detentions: {nodes: ${detentionsOf('person', 10)}},
  releases: {nodes: ${releasesOf('person', 10)}}
} AS person`,
};
