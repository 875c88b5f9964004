// Entities one of whose names has every word of the text: a name with exactly these words first, then by name.
// order: rank
// when labels: any(label IN labels(that) WHERE label IN this.labels)
CALL db.index.fulltext.queryNodes('names@level', this.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Entity)
WITH DISTINCT that
WITH that, head(COLLECT {
  MATCH (that)-[:NAMED]->(name:Name@level)
  WHERE all(word IN split(this.words, ' ') WHERE word IN split(name.words, ' '))
  RETURN name
  ORDER BY name.words = this.words DESC, name.position
  LIMIT 1
}) AS matched
WITH that, matched, CASE WHEN matched.words = this.words THEN '0' ELSE '1' END + that.key AS rank
WHERE matched IS NOT NULL AND rank IS NOT NULL
