// Entities with their last change, their names, and the announcements that they carried out.
UNWIND $m.rows AS id
MATCH (that:Entity {id: id})
RETURN head(COLLECT { MATCH (change:Change {id: that.id}) RETURN properties(change) }), properties(that),
  COLLECT { MATCH (that)-[:NAMED]->(name) RETURN [name.text, name.language, name.visibility] ORDER BY name.position },
  COLLECT { MATCH (that)-[link:CARRIES_OUT]->(done) RETURN [done.id, [link.key0, link.key1, link.key2]] ORDER BY done.id }
