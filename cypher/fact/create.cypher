// New facts of one type.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (subject)-[fact:RELATION]->(object)
SET fact = row
