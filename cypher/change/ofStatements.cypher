// Statements, and those that they supersede, with their last change, who asserts them, what superseded them, and what they cite.
UNWIND $m.rows AS id
MATCH (:Statement {id: id})<-[:SUPERSEDED_BY*0..1]-(that)
WITH DISTINCT that
RETURN head(COLLECT { MATCH (change:Change {id: that.id}) RETURN properties(change) }), properties(that),
  head(COLLECT { MATCH (that)-[:ASSERTED_BY]->(other) RETURN [other.id, [other.key0, other.key1, other.key2]] }),
  head(COLLECT { MATCH (that)-[:SUPERSEDED_BY]->(other) RETURN [other.id, [other.key0, other.key1, other.key2]] }),
  COLLECT {
    MATCH (that)-[link:CITES]->(source)
    RETURN [[source.id, [source.key0, source.key1, source.key2]], properties(link)]
    ORDER BY source.key2
  }
