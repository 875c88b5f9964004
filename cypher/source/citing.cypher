// Statements and figures that cite sources.
UNWIND $m.rows AS id
MATCH (:Source {id: id})<-[:CITES]-(claim)
RETURN DISTINCT claim.id, 'Statement' IN labels(claim)
