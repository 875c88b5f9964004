// Persons, by name.
// order: that.key
MATCH (that:Person)
WHERE that.key IS NOT NULL
