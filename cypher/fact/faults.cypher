// What is wrong with the structure of facts of one type.
UNWIND $m.rows AS id
MATCH (subject)-[fact:RELATION]->(object)
WHERE fact.id = id
UNWIND [
  CASE WHEN NOT subject:Entity OR NOT (object:Entity OR object:Unknown) THEN 'has an end that is no entity' END,
  CASE WHEN subject.id <> fact.subjectId OR object.id <> fact.objectId OR fact.subjectId IS NULL OR fact.objectId IS NULL THEN 'names other ends than it has' END,
  CASE WHEN NOT EXISTS { MATCH ()-[about:ABOUT]->() WHERE about.of = id } THEN 'has no statement about it' END
] AS fault
WITH id, fault
WHERE fault IS NOT NULL
RETURN id, fault
