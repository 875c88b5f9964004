// Sets what is derived on relationships; null removes it.
UNWIND $m.rows AS row
MATCH ()-[link]->()
WHERE elementId(link) = row.element
SET link += row.properties
