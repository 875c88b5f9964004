// Statements asserted by entities, or about them or about facts.
UNWIND $m.rows AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:ASSERTED_BY]-(statement:Statement)
  RETURN statement
  UNION
  MATCH (statement:Statement)-[about:ABOUT]->()
  WHERE about.of = id
  RETURN statement
}
RETURN DISTINCT statement.id
