// Sources whose title and subject have every word of the text, by subject.
// order: that.key
CALL db.index.fulltext.queryNodes('sources@level', this.query) YIELD node AS that
WITH that
WHERE that.key IS NOT NULL
