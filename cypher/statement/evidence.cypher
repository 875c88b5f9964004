// Statements about facts or entities, with who says them and the sources that report them.
UNWIND $m.rows AS id
MATCH (statement:Statement)-[about:ABOUT]->()
WHERE about.of = id
RETURN about.of, properties(statement),
  head(COLLECT { MATCH (statement)-[:ASSERTED_BY]->(asserter) RETURN asserter.id }),
  COLLECT {
    MATCH (statement)-[:CITES]->(source)
    RETURN [source.ref, source.visibility, coalesce(source.publishedOn, ''),
      head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher) RETURN publisher.id })]
  }
