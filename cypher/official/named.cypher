// Officials one of whose names has every word of the text, by name.
// order: that.officialKey
CALL db.index.fulltext.queryNodes('names@level', this.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Person)
WITH DISTINCT that
WHERE that.officialKey IS NOT NULL
