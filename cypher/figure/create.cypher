// New figures, with who asserts them.
UNWIND $m.rows AS row
MATCH (asserter:Entity {id: row.asserter})
CREATE (figure:Figure {id: row.id})-[:ASSERTED_BY]->(asserter)
SET figure += row.properties
