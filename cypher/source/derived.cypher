// Sources with what is derived of them.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN elementId(source), properties(source), [label IN labels(source) WHERE label IN $labels]
