// Statements and figures that cite sources.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CITES]-(claim)
RETURN DISTINCT claim.id, 'Statement' IN labels(claim)
