// One key.
MATCH (key:ApiKey {id: $m.id})
RETURN properties(key)
