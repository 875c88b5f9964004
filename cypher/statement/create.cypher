// New statements, with who asserts them.
UNWIND $m.rows AS row
MATCH (asserter:Entity {id: row.asserter})
CREATE (statement:Statement {id: row.id})-[:ASSERTED_BY]->(asserter)
SET statement += row.properties
