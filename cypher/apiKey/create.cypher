// Keeps a new key, without its secret.
UNWIND [$m] AS row
CREATE (key:ApiKey {id: row.id})
SET key += row.properties
