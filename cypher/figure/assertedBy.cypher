// Who asserts a figure.
MATCH (:Figure {id: this.id})-[:ASSERTED_BY]->(that)
WHERE that.key IS NOT NULL
