// The statement that took a statement's place.
MATCH (:Statement {id: this.id})-[:SUPERSEDED_BY]->(that)
WHERE that.key IS NOT NULL
