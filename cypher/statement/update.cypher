// What may change in a statement: its state and who may see it.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement += row.properties
