import { personsNested } from './personsNested';
import type { Question } from './question';

export const personsCounted: Question = {
  ...personsNested,
  name: 'page of 25 persons, total',
  document: `query ($after: String!) {
  persons(first: 25, after: $after) { totalCount nodes { id name } }
}`,
  cypher: `RETURN {
  totalCount: COUNT { MATCH (person:Person) WHERE person.key0 IS NOT NULL RETURN 1 LIMIT 1000 },
  nodes: COLLECT {
    MATCH (person:Person)
    WHERE person.key0 > $m.after
    WITH person
    ORDER BY person.key0
    LIMIT 25
    RETURN {id: person.id, name: person.name0}
  }
} AS page`,
  data: ([persons]) => ({ persons }),
};
