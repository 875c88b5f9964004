// New entities; the label that says what they are is put in place of NOUN.
UNWIND $m.rows AS row
CREATE (entity:Entity:NOUN {id: row.id})
SET entity += row.properties
