// Events one of whose names has every word of the text, by name.
// order: that.key
// when kinds: that.kind IN this.kinds
// when notBefore: that.dateNotAfter >= this.notBefore
// when notAfter: that.dateNotBefore <= this.notAfter
CALL db.index.fulltext.queryNodes('names@level', this.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Event)
WITH DISTINCT that
WHERE that.key IS NOT NULL
