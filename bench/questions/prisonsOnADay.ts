import type { Question } from './question';

export const prisonsOnADay: Question = {
  name: 'all prisons: how many were held on a day',
  document: `query ($on: Date!) {
  prisons(first: 25) { nodes { id name detentions(asOf: $on, first: 1) { totalCount } } }
}`,
  cypher: `MATCH (prison:Prison)
WHERE prison.key0 IS NOT NULL
WITH prison
ORDER BY prison.key0
LIMIT 25
RETURN {id: prison.id, name: prison.name0, detentions: {totalCount: COUNT {
  MATCH ()-[link:DETAINED_AT]->()
  WHERE link.objectId = prison.id AND link.span0 >= $m.on AND right(link.span0, 10) <= $m.on
  RETURN 1
  LIMIT 1000
}}} AS prison`,
  data: (nodes) => ({ prisons: { nodes } }),
  vary: (_, n) => {
    const on = `202${1 + (n % 4)}-0${1 + (n % 9)}-15`;
    return { variables: { on }, parameters: { on } };
  },
};
