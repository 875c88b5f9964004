// Lets the claims that a changed source itself makes follow it to its publisher or agency.
UNWIND $m.rows AS row
MATCH (source:Source {id: row.id})<-[:CITES]-(claim)-[said:ASSERTED_BY]->(before)
WHERE claim.assertedBy = row.ref OR claim.assertedBy STARTS WITH row.ref + ':'
MATCH (source)-[named:PUBLISHED_BY|REPORTED_BY]->(asserter)
WHERE type(named) = CASE WHEN claim.assertedBy = row.ref THEN 'PUBLISHED_BY' ELSE 'REPORTED_BY' END AND asserter <> before
DELETE said
CREATE (claim)-[:ASSERTED_BY]->(asserter)
