// Sources whose record is new or changed, with who published and who reported them.
UNWIND $m.rows AS row
MERGE (source:Source {id: row.id})
SET source += row.properties
WITH source, row
MATCH (publisher:Entity {id: row.publisher})
CALL (source) {
  MATCH (source)-[old:PUBLISHED_BY|REPORTED_BY]->()
  DELETE old
}
CREATE (source)-[:PUBLISHED_BY]->(publisher)
WITH source, row
MATCH (agency:Entity {id: row.agency})
CREATE (source)-[:REPORTED_BY]->(agency)
