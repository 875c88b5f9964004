// The statements that these took the place of, those that took the place of these, and those about a fact that these name too.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  MATCH (statement)-[:SUPERSEDED_BY]-(other:Statement)
  RETURN other
  UNION
  MATCH (statement)-[about:ABOUT]->()
  WHERE about.of <> statement.about
  MATCH (other:Statement)-[same:ABOUT]->()
  WHERE same.of = about.of
  RETURN other
}
RETURN DISTINCT other.id
