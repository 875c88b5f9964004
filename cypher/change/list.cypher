// Records by when they last changed, the earliest first.
// order: that.key
MATCH (that:Change)
WHERE that.key IS NOT NULL
