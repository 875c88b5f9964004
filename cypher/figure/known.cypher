// Figures by the owner's keys, with what a record is compared with.
UNWIND $m.rows AS ref
MATCH (figure:Figure {ref: ref})
RETURN figure.ref, figure.id, figure.digest, figure.visibility,
  head(COLLECT { MATCH (figure)-[:ASSERTED_BY]->(asserter) RETURN asserter.id }),
  head(COLLECT { MATCH (figure)-[:SUPERSEDED_BY]->(newer) RETURN [newer.ref, newer.visibility] }),
  head(COLLECT { MATCH (figure)<-[:SUPERSEDED_BY]-(older) RETURN [older.ref, older.visibility] })
