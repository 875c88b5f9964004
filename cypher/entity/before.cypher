// Who may see entities by the owner's keys, why less is told of them, and their names.
UNWIND $m.rows AS ref
MATCH (entity:Entity {ref: ref})
RETURN entity.ref, entity.visibility, entity.protection,
  COLLECT { MATCH (entity)-[:NAMED]->(name) RETURN [name.text, name.language, name.visibility] ORDER BY name.position }
