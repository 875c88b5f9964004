// What a changed record says of an entity.
UNWIND $m.rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
