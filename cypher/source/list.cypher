// Sources, by subject.
// order: that.key
// when publisher: EXISTS { MATCH (that)-[:PUBLISHED_BY]->(publisher:Entity {id: this.publisher}) WHERE publisher.key IS NOT NULL }
// when language: that.language = this.language
MATCH (that:Source)
WHERE that.key IS NOT NULL
