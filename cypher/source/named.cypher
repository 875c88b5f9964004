// Sources whose title and subject have every word of the text, by subject.
// order: that.key
// when publisher: EXISTS { MATCH (that)-[:PUBLISHED_BY]->(publisher:Entity {id: this.publisher}) WHERE publisher.key IS NOT NULL }
// when language: that.language = this.language
CALL db.index.fulltext.queryNodes('sources@level', this.query) YIELD node AS that
WITH that
WHERE that.key IS NOT NULL
