import { detentionsOf, personsPage, siblingsOf } from './cypher';
import { personsNested } from './personsNested';
import type { Question } from './question';

export const personsDeep: Question = {
  ...personsNested,
  name: 'page of 20, three levels',
  document: `query ($after: String!) {
  persons(first: 20, after: $after) {
    nodes {
      id
      name
      siblings(first: 5) {
        nodes {
          id
          relative {
            id
            name
            detentions(first: 5) { nodes { id status period { start { notBefore notAfter } } prison { id name } } }
          }
        }
      }
    }
  }
}`,
  cypher: personsPage(
    20,
    `{
  id: person.id, name: person.name0,
  siblings: {nodes: ${siblingsOf('person', 5, `, detentions: {nodes: ${detentionsOf('relative', 5)}}`)}}
}`,
  ),
};
