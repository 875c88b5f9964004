// Statements that newer ones take the place of.
UNWIND $m.rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (newer:Statement {id: row.newer})
SET statement.state = 'SUPERSEDED'
CREATE (statement)-[:SUPERSEDED_BY]->(newer)
