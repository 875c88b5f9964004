// The sources of new figures.
UNWIND $m.rows AS row
MATCH (figure:Figure {id: row.id})
MATCH (source:Source {id: row.source})
CREATE (figure)-[citation:CITES]->(source)
SET citation += row.properties
