// Sources, by subject.
// order: that.key
MATCH (that:Source)
WHERE that.key IS NOT NULL
