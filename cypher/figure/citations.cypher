// The sources of a figure, by their subjects.
// order: that.key
MATCH (:Figure {id: this.id})-[link:CITES]->(that)
WHERE that.key IS NOT NULL
