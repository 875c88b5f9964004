import { personsPage } from './cypher';
import { personsNested } from './personsNested';
import type { Question } from './question';

export const personsFlat: Question = {
  ...personsNested,
  name: '100 flat',
  document: `query ($after: String!) {
  persons(first: 100, after: $after) { nodes { id name } }
}`,
  cypher: personsPage(100, '{id: person.id, name: person.name0}'),
};
