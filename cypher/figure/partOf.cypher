// The figure of which a figure counts a part.
MATCH (:Figure {id: this.id})-[:PART_OF]->(that)
WHERE that.key IS NOT NULL
