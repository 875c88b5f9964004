// Who asserts a statement.
MATCH (:Statement {id: this.id})-[:ASSERTED_BY]->(that)
WHERE that.key IS NOT NULL
