// The names of an entity, the main one first.
// order: that.position
MATCH (:Entity {id: this.id})-[:NAMED]->(that:Name@level)
WHERE that.id IS NOT NULL
