// Whether the graph has any entity.
RETURN EXISTS { MATCH (:Entity) }
