import { queryOf } from '../../src/graph/named';
import { detentionsOf } from './cypher';
import { nth, type Question } from './question';
import { search } from './search';

export const searchWhole: Question = {
  ...search,
  name: 'search for a whole name, detentions',
  document: `query ($text: String!) {
  search(text: $text, first: 10) {
    nodes {
      entity {
        id
        name
        ... on Person {
          detentions(first: 3) { nodes { id status period { start { notBefore notAfter } } prison { id name } } }
        }
      }
      matched { text }
    }
  }
}`,
  cypher: search.cypher.replace(
    'name: that.name0',
    `name: that.name0, detentions: {nodes: ${detentionsOf('that', 3)}}`,
  ),
  vary: ({ names }, n) => {
    const text = nth(names, n);
    return { variables: { text }, parameters: queryOf(text) as Record<string, string> };
  },
};
