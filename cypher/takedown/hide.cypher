// Takes an entity out of what every level sees, or lets it be seen again.
MATCH (entity:Entity {id: $m.id})
SET entity.hidden = CASE WHEN $m.hidden THEN true END
