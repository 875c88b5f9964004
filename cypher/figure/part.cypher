// Figures that count a part of others.
UNWIND $m.rows AS row
MATCH (figure:Figure {id: row.id})
MATCH (whole:Figure {id: row.whole})
CREATE (figure)-[:PART_OF]->(whole)
