// Notes the hour in which keys were last used.
UNWIND $m.ids AS id
MATCH (key:ApiKey {id: id})
SET key.lastUsed = $m.hour
