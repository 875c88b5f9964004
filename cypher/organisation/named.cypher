// Organisations one of whose names has every word of the text, by name.
// order: that.key
CALL db.index.fulltext.queryNodes('names@level', this.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Organisation)
WITH DISTINCT that
WHERE that.key IS NOT NULL
