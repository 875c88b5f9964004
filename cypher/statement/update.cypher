// What may change in a statement: its state and who may see it.
UNWIND $m.rows AS row
MATCH (statement:Statement {id: row.id})
SET statement += row.properties
