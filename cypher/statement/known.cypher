// Statements by the owner's keys, with what a record is compared with.
UNWIND $m.rows AS ref
MATCH (statement:Statement {ref: ref})
RETURN statement.ref, statement.id, statement.digest, statement.visibility,
  head(COLLECT { MATCH (statement)-[:ASSERTED_BY]->(asserter) RETURN asserter.id }),
  head(COLLECT { MATCH (statement)-[:SUPERSEDED_BY]->(newer) RETURN [newer.ref, newer.visibility] }),
  head(COLLECT { MATCH (statement)<-[:SUPERSEDED_BY]-(older) RETURN [older.ref, older.visibility] }),
  statement.state, statement.relation, statement.about,
  head(COLLECT { MATCH (statement)-[about:ABOUT]->(subject) WHERE about.of = statement.about RETURN subject.id }),
  CASE WHEN statement.key0 IS NOT NULL THEN 0 WHEN statement.key1 IS NOT NULL THEN 1 ELSE 2 END
