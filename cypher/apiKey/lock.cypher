// Takes the turn to make or change keys, and tells every process that they are others now.
MERGE (keys:ApiKeys {id: 'apiKeys'})
SET keys.version = randomUUID()
RETURN keys.version
