import { detentionsOf, personsPage } from './cypher';
import { personsNested } from './personsNested';
import type { Question } from './question';

/** Through places where very many were held, of whom a few are asked for. */
export const personsBeside: Question = {
  ...personsNested,
  name: 'page of 20, three levels, through prisons',
  document: `query ($after: String!) {
  persons(first: 20, after: $after) {
    nodes {
      id
      name
      detentions(first: 2) {
        nodes {
          id
          status
          period { start { notBefore notAfter } }
          prison { id name detentions(first: 3) { nodes { id person { id name } } } }
        }
      }
    }
  }
}`,
  cypher: personsPage(
    20,
    `{id: person.id, name: person.name0, detentions: {nodes: ${detentionsOf(
      'person',
      2,
      `, detentions: {nodes: COLLECT {
      MATCH (inmate)-[stay:DETAINED_AT]->()
      WHERE stay.objectId = prison.id AND stay.key0 > ''
      WITH stay, inmate
      ORDER BY stay.objectId, stay.key0
      LIMIT 3
      RETURN {id: stay.id, person: {id: inmate.id, name: inmate.name0}}
    }}`,
    )}}}`,
  ),
};
