import { nth, type Question } from './question';

export const personById: Question = {
  name: 'a person by id',
  document: `query ($id: ID!) {
  person(id: $id) { id name }
}`,
  cypher: `MATCH (person:Entity {id: $m.id})
WHERE person.key0 IS NOT NULL
RETURN {id: person.id, name: person.name0} AS person`,
  data: ([person = null]) => ({ person }),
  vary: ({ persons }, n) => {
    const id = nth(persons, n);
    return { variables: { id }, parameters: { id } };
  },
};
