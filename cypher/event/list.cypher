// Events, by name.
// order: that.key
MATCH (that:Event)
WHERE that.key IS NOT NULL
