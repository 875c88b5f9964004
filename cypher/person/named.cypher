// Persons one of whose names has every word of the text, by name.
// order: that.key
// when held: CASE WHEN NOT EXISTS { MATCH (that)-[link:DETAINED_AT]->() WHERE link.key IS NOT NULL AND link.possibleFrom <= this.held.on AND link.possibleTo >= this.held.on } THEN 'NO' WHEN EXISTS { MATCH (that)-[link:DETAINED_AT]->() WHERE link.key IS NOT NULL AND link.certainFrom <= this.held.on AND link.certainTo >= this.held.on } THEN 'CERTAIN' ELSE 'POSSIBLE' END IN this.held.certainty
// when released: CASE WHEN NOT EXISTS { MATCH (that)-[link:RELEASED_ON]->() WHERE link.key IS NOT NULL AND link.possibleFrom <= link.possibleTo AND link.possibleFrom <= this.released.on } THEN 'NO' WHEN EXISTS { MATCH (that)-[link:RELEASED_ON]->() WHERE link.key IS NOT NULL AND link.possibleFrom <= link.possibleTo AND (link.possibleTo <= this.released.on OR link.certainFrom <= this.released.on) } THEN 'CERTAIN' ELSE 'POSSIBLE' END IN this.released.certainty
CALL db.index.fulltext.queryNodes('names@level', this.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Person)
WITH DISTINCT that
WHERE that.key IS NOT NULL
