// What was replaced by a statement that is no more does not count again: it is withdrawn.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
WHERE statement.state = 'SUPERSEDED' AND NOT EXISTS { (statement)-[:SUPERSEDED_BY]->() }
SET statement.state = 'WITHDRAWN'
