// Which of these keys are those of entities or sources.
UNWIND $m.rows AS ref
OPTIONAL MATCH (entity:Entity {ref: ref})
OPTIONAL MATCH (source:Source {ref: ref})
WITH ref, entity, source
WHERE entity IS NOT NULL OR source IS NOT NULL
RETURN ref
