// Statements with what their keys are made of: who asserts them, what they are about, what they cite.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
RETURN elementId(statement), properties(statement),
  head(COLLECT { MATCH (statement)-[:ASSERTED_BY]->(asserter) RETURN [asserter.key0, asserter.key1, asserter.key2] }),
  COLLECT {
    MATCH (statement)-[about:ABOUT]->(subject)
    RETURN [elementId(about), about.of, [about.key0, about.key1, about.key2], subject.id, [subject.key0, subject.key1, subject.key2], subject.protection]
  },
  COLLECT {
    MATCH (statement)-[citation:CITES]->(source)
    RETURN [elementId(citation), [citation.key0, citation.key1, citation.key2], citation.sourceId, source.id, source.visibility, coalesce(source.publishedOn, '')]
  }
