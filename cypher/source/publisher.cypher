// Who published a source.
MATCH (:Source {id: this.id})-[:PUBLISHED_BY]->(that)
WHERE that.key IS NOT NULL
