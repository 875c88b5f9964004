import { nth, type Question } from './question';

export const pathBetween: Question = {
  name: 'path of kinship between two of a family',
  document: `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, relations: [SIBLING_OF], maxLength: 4) { length }
}`,
  cypher: `MATCH (from:Entity {id: $m.from})
MATCH (to:Entity {id: $m.to})
WHERE from.key0 IS NOT NULL AND to.key0 IS NOT NULL
RETURN COLLECT {
  MATCH path = allShortestPaths((from)-[:SIBLING_OF*..4]->(to))
  WHERE all(link IN relationships(path) WHERE link.key0 IS NOT NULL)
  RETURN {length: length(path)}
  LIMIT 10
} AS paths`,
  data: ([paths = null]) => ({ paths }),
  vary: ({ relatives }, n) => {
    const [from, to] = nth(relatives, n);
    return { variables: { from, to }, parameters: { from, to } };
  },
};

export const noPath: Question = {
  ...pathBetween,
  name: 'no path between two families',
  vary: ({ relatives }, n) => {
    const [from] = nth(relatives, n);
    const [to] = nth(relatives, n + Math.floor(relatives.length / 2));
    return { variables: { from, to }, parameters: { from, to } };
  },
};
