// Entities for what was typed so far: those with a name that begins with it come first, then by name.
// order: rank
CALL (this) {
  MATCH (that:Entity)
  WHERE that.key STARTS WITH this.start AND (this.labels IS NULL OR any(label IN labels(that) WHERE label IN this.labels))
  RETURN that
  ORDER BY that.key
  LIMIT 100
  UNION
  CALL db.index.fulltext.queryNodes('names@level', this.query, {limit: 500}) YIELD node
  MATCH (node)<-[:NAMED]-(that:Entity)
  WHERE this.labels IS NULL OR any(label IN labels(that) WHERE label IN this.labels)
  RETURN that
}
WITH that, head(COLLECT {
  MATCH (that)-[:NAMED]->(name:Name@level)
  WHERE all(word IN this.whole WHERE word IN split(name.words, ' '))
    AND any(word IN split(name.words, ' ') WHERE word STARTS WITH this.prefix)
  RETURN name
  ORDER BY name.folded STARTS WITH this.start DESC, name.position
  LIMIT 1
}) AS matched
WITH that, matched, CASE WHEN matched.folded STARTS WITH this.start THEN '0' ELSE '1' END + that.key AS rank
WHERE matched IS NOT NULL AND rank IS NOT NULL
