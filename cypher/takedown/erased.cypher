// Which of these digests are those of keys of erased entities.
UNWIND $m.rows AS digest
MATCH (entity:Entity)
WHERE entity.erasedRef = digest
RETURN digest
