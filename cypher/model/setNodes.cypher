// Sets what is derived on nodes; null removes it.
UNWIND $m.rows AS row
MATCH (node)
WHERE elementId(node) = row.element
SET node += row.properties
