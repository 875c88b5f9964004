import { personById } from './personById';
import type { Question } from './question';

export const personSiblings: Question = {
  ...personById,
  name: 'a person’s siblings and how sure they are',
  document: `query ($id: ID!) {
  person(id: $id) {
    id
    siblings(first: 20) { nodes { id status relative { id name } } }
  }
}`,
  cypher: `MATCH (person:Entity {id: $m.id})
WHERE person.key0 IS NOT NULL
RETURN {id: person.id, siblings: {nodes: COLLECT {
  MATCH (person)-[kinship:SIBLING_OF]->(relative)
  WHERE kinship.key0 IS NOT NULL
  WITH kinship, relative
  ORDER BY kinship.key0
  LIMIT 20
  RETURN {id: kinship.id, status: kinship.status0, relative: {id: relative.id, name: relative.name0}}
}}} AS person`,
};
