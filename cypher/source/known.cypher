// Sources by the owner's keys, with who published and reported them.
UNWIND $m.rows AS ref
MATCH (source:Source {ref: ref})
RETURN source.ref, source.id, source.digest,
  head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher) RETURN publisher.id }),
  head(COLLECT { MATCH (source)-[:REPORTED_BY]->(agency) RETURN agency.id }),
  COLLECT { MATCH (source)-[:REPORTED_BY]->()-[:NAMED]->(name) RETURN name.folded }
