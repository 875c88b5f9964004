// The sources of new statements.
UNWIND $m.rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (source:Source {id: row.source})
CREATE (statement)-[citation:CITES {sourceId: row.source}]->(source)
SET citation += row.properties
