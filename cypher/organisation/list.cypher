// Organisations, by name.
// order: that.key
MATCH (that:Organisation)
WHERE that.key IS NOT NULL
