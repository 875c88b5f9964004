// Sources with what is derived of them.
UNWIND $m.rows AS id
MATCH (source:Source {id: id})
RETURN elementId(source), properties(source), [label IN labels(source) WHERE label IN $m.labels]
