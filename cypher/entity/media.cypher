// Media that have a name with a folded text; the one to take comes first. One that not everybody sees under that name is never taken: what it hides would show.
UNWIND $m.rows AS text
MATCH (name:Name {folded: text})<-[:NAMED]-(entity:Organisation)
WHERE entity.kind = 'MEDIA' AND (entity.ref IS NULL OR (entity.key0 IS NOT NULL AND name.visibility = 'PUBLIC'))
RETURN text, entity.id, entity.ref
ORDER BY text, entity.ref IS NULL, name.position, entity.id
