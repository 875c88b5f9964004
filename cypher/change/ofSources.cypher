// Sources with their last change, and who published and who reported them.
UNWIND $m.rows AS id
MATCH (that:Source {id: id})
RETURN head(COLLECT { MATCH (change:Change {id: that.id}) RETURN properties(change) }), properties(that),
  head(COLLECT { MATCH (that)-[:PUBLISHED_BY]->(other) RETURN [other.id, [other.key0, other.key1, other.key2]] }),
  head(COLLECT { MATCH (that)-[:REPORTED_BY]->(other) RETURN [other.id, [other.key0, other.key1, other.key2]] })
