// The sources of a statement, by their subjects.
// order: that.key
MATCH (:Statement {id: this.id})-[link:CITES]->(that)
WHERE that.key IS NOT NULL
