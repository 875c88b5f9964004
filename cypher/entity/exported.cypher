// Entities with an owner's key that a level sees, with the names that it may see, and for the public nothing that tells of a protection; `all` is for who sees everything, what nobody can find included.
MATCH (entity:Entity)
WHERE entity.id > $m.after AND entity.ref IS NOT NULL AND entity.hidden IS NULL AND ($m.all OR entity[$m.key] IS NOT NULL)
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id,
  CASE
    WHEN $m.key = 'key0' THEN entity {.*, protection: null, note: CASE WHEN entity.protection IS NULL THEN entity.note END}
    ELSE properties(entity)
  END, [label IN labels(entity) WHERE label <> 'Entity'][0],
  COLLECT { MATCH (entity)-[:NAMED]->(name) WHERE name.visibility IN $m.visible RETURN properties(name) ORDER BY name.position }
