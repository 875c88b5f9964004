// Media that have a name with a folded text; the one to take comes first.
UNWIND $m.rows AS text
MATCH (name:Name {folded: text})<-[:NAMED]-(entity:Organisation)
WHERE entity.kind = 'MEDIA'
RETURN text, entity.id, entity.ref
ORDER BY text, entity.ref IS NULL, name.position, entity.id
