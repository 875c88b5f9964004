// Organisations one of whose names has every word of the text, by name.
// order: that.key
// when kinds: that.kind IN this.kinds
// when headed: CASE WHEN NOT EXISTS { MATCH (that)<-[link:HEADS]-() WHERE link.key IS NOT NULL AND link.possibleFrom <= this.headed.on AND link.possibleTo >= this.headed.on } THEN 'NO' WHEN EXISTS { MATCH (that)<-[link:HEADS]-() WHERE link.key IS NOT NULL AND link.certainFrom <= this.headed.on AND link.certainTo >= this.headed.on } THEN 'CERTAIN' ELSE 'POSSIBLE' END IN this.headed.certainty
CALL db.index.fulltext.queryNodes('names@level', this.query) YIELD node
MATCH (node)<-[:NAMED]-(that:Organisation)
WITH DISTINCT that
WHERE that.key IS NOT NULL
