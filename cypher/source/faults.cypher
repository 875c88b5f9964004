// What is wrong with the structure of sources.
UNWIND $m.rows AS id
MATCH (source:Source {id: id})
UNWIND [
  CASE WHEN source.ref IS NULL OR source.subject IS NULL OR source.visibility IS NULL THEN 'lacks a key, a subject or a visibility' END,
  CASE WHEN COUNT { (source)-[:PUBLISHED_BY]->(:Organisation) } <> 1 THEN 'has not exactly one publisher' END,
  CASE WHEN COUNT { (source)-[:REPORTED_BY]->() } > 1 THEN 'has more than one agency' END
] AS fault
WITH id, fault
WHERE fault IS NOT NULL
RETURN id, fault
