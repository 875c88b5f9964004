// Entities by the owner's keys, with what a record is compared with.
UNWIND $m.rows AS ref
MATCH (entity:Entity {ref: ref})
RETURN entity.ref, entity.id, [label IN labels(entity) WHERE label <> 'Entity'][0], entity.digest, entity.kind, entity.protection,
  CASE WHEN entity.key0 IS NOT NULL THEN 0 WHEN entity.key1 IS NOT NULL THEN 1 ELSE 2 END
