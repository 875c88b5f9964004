// The last changes of records that are no more.
UNWIND $m.rows AS id
MATCH (change:Change {id: id})
RETURN id, properties(change)
