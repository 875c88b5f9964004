// What is wrong with the structure of statements.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
UNWIND [
  CASE WHEN any(value IN [statement.ref, statement.relation, statement.from, statement.to, statement.stance, statement.confidence, statement.state,
    statement.visibility, statement.about, statement.dated] WHERE value IS NULL) THEN 'lacks a property that every statement has' END,
  CASE WHEN COUNT { (statement)-[:ASSERTED_BY]->(:Entity) } <> 1 THEN 'has not exactly one asserter' END,
  CASE WHEN NOT EXISTS { (statement)-[:CITES]->(:Source) } THEN 'cites no source' END,
  CASE WHEN NOT EXISTS { MATCH (statement)-[about:ABOUT]->(:Entity) WHERE about.of = statement.about } THEN 'is not linked to what it is about' END,
  CASE WHEN (statement.state = 'SUPERSEDED') <> (COUNT { (statement)-[:SUPERSEDED_BY]->(:Statement) } = 1) THEN 'is superseded by nothing, or not in that state' END
] AS fault
WITH id, fault
WHERE fault IS NOT NULL
RETURN id, fault
