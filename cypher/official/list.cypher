// Officials, by name.
// order: that.officialKey
MATCH (that:Person)
WHERE that.officialKey IS NOT NULL
