// All keys, newest first.
MATCH (key:ApiKey)
RETURN properties(key)
ORDER BY key.created DESC, key.id
