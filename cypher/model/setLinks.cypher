// Sets what is derived on relationships, by where Neo4j keeps them; null removes it.
MATCH ()-[link]->()
WHERE elementId(link) IN $m.rows
SET link += $m.properties[elementId(link)]
