// New facts of one type.
UNWIND $m.rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (subject)-[fact:RELATION]->(object)
SET fact = row
