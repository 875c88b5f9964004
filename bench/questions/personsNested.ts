import { detentionsOf, personsPage, siblingsOf } from './cypher';
import { after, nth, type Question } from './question';

export const personsNested: Question = {
  name: 'page of 20, nested',
  document: `query ($after: String!) {
  persons(first: 20, after: $after) {
    nodes {
      id
      name
      detentions(first: 5) { nodes { id status period { start { notBefore notAfter } } prison { id name } } }
      siblings(first: 5) { nodes { id relative { id name } } }
    }
  }
}`,
  cypher: personsPage(
    20,
    `{
  id: person.id, name: person.name0,
  detentions: {nodes: ${detentionsOf('person', 5)}},
  siblings: {nodes: ${siblingsOf('person', 5)}}
}`,
  ),
  data: (nodes) => ({ persons: { nodes } }),
  vary: ({ places }, n) => after(nth(places, n)),
};
