// New detentions whose place nobody names.
UNWIND $m.rows AS row
MATCH (subject:Entity {id: row.subjectId})
MERGE (object:Unknown {id: 'unknown'})
CREATE (subject)-[fact:DETAINED_AT]->(object)
SET fact = row
