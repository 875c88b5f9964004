// The figure that took a figure's place.
MATCH (:Figure {id: this.id})-[:SUPERSEDED_BY]->(that)
WHERE that.key IS NOT NULL
