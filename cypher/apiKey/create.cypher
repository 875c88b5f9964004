// Keeps a new key, without its secret.
CREATE (key:ApiKey {id: $m.id})
SET key += $m.properties
