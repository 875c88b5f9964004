// The names of entities whose record is new or changed, in place of those they had.
UNWIND $m.rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity) {
  MATCH (entity)-[:NAMED]->(old)
  DETACH DELETE old
}
CALL (entity, row) {
  UNWIND row.names AS properties
  CREATE (entity)-[:NAMED]->(name:Name)
  SET name = properties
}
