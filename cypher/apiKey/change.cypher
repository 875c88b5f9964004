// Changes a key that is there: revoked, replaced, expiring sooner.
MATCH (key:ApiKey {id: $m.id})
SET key += $m.properties
