// The agency that reported what a source prints.
MATCH (:Source {id: this.id})-[:REPORTED_BY]->(that)
WHERE that.key IS NOT NULL
