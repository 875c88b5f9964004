// Entities with their names and the visibilities of the sources that name them as publisher or agency.
UNWIND $m.rows AS id
MATCH (entity:Entity {id: id})
RETURN elementId(entity), properties(entity),
  COLLECT {
    MATCH (entity)-[:NAMED]->(name)
    RETURN [elementId(name), name.id, name.text, name.visibility, name.folded, name.words,
      [label IN labels(name) WHERE label IN $m.labels]]
    ORDER BY name.position, name.id
  },
  COLLECT { MATCH (entity)<-[:PUBLISHED_BY|REPORTED_BY]-(source) WHERE entity.ref IS NULL RETURN DISTINCT source.visibility }
