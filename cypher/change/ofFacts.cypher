// Facts of one type with their last change and their ends.
UNWIND $m.rows AS id
MATCH (subject)-[that:RELATION]->(object)
WHERE that.id = id
RETURN head(COLLECT { MATCH (change:Change {id: that.id}) RETURN properties(change) }), properties(that),
  [subject.id, [subject.key0, subject.key1, subject.key2]], [object.id, [object.key0, object.key1, object.key2]]
