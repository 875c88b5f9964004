// Notes what changed last in records, at the levels that see it.
UNWIND $m.rows AS row
MERGE (change:Change {id: row.id})
SET change += row.properties
