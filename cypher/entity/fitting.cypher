// Entities that have a name with a folded text: their keys, for the ones that have one.
UNWIND $m.rows AS text
MATCH (name:Name {folded: text})<-[:NAMED]-(entity:Entity)
RETURN DISTINCT text, entity.ref
ORDER BY text, entity.ref
