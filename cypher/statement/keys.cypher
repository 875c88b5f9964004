// The keys of statements: which levels see them.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})
RETURN statement.key0, statement.key1, statement.key2
