// Figures that newer ones of the same asserter correct.
UNWIND $m.rows AS row
MATCH (figure:Figure {id: row.id})
MATCH (newer:Figure {id: row.newer})
CREATE (figure)-[:SUPERSEDED_BY]->(newer)
