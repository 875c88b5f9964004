// Deletes statements for good. Where one says that an event carried out another, its key goes too where others about that event name it.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  MATCH (statement)-[:ABOUT]->()<-[:ABOUT]-(other:Statement)
  WHERE statement.relation = 'CARRIES_OUT' AND other.fact = statement.ref
  REMOVE other.fact
}
DETACH DELETE statement
