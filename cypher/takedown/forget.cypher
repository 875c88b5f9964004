// Deletes statements for good.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
