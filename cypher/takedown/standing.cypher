// Which of these are entities, and whether they are hidden or erased.
UNWIND $m.rows AS id
MATCH (entity:Entity {id: id})
RETURN id, coalesce(entity.hidden, false), entity.erased IS NOT NULL, entity.ref
