// Prisons, by name.
// order: that.key
MATCH (that:Prison)
WHERE that.key IS NOT NULL
