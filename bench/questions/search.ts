import { queryOf } from '../../src/graph/named';
import { nth, type Question } from './question';

export const search: Question = {
  name: 'search',
  document: `query ($text: String!) {
  search(text: $text, first: 10) { nodes { entity { id name } matched { text } } }
}`,
  cypher: `CALL db.index.fulltext.queryNodes('names0', $m.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Entity)
WITH DISTINCT that
WHERE that.key0 IS NOT NULL
WITH that, head(COLLECT {
  MATCH (that)-[:NAMED]->(name:Name0)
  WHERE all(word IN split($m.words, ' ') WHERE word IN split(name.words, ' '))
  RETURN name
  ORDER BY name.words = $m.words DESC, name.position
  LIMIT 1
}) AS matched
ORDER BY matched.words <> $m.words, that.key0
LIMIT 10
RETURN {entity: {id: that.id, name: that.name0}, matched: {text: matched.text}} AS hit`,
  data: (nodes) => ({ search: { nodes } }),
  vary: ({ texts }, n) => {
    const text = nth(texts, n);
    return { variables: { text }, parameters: queryOf(text) as Record<string, string> };
  },
};
