// Prisons, by name.
// order: that.key
// when headed: CASE WHEN NOT EXISTS { MATCH (that)<-[link:HEADS]-() WHERE link.key IS NOT NULL AND link.possibleFrom <= this.headed.on AND link.possibleTo >= this.headed.on } THEN 'NO' WHEN EXISTS { MATCH (that)<-[link:HEADS]-() WHERE link.key IS NOT NULL AND link.certainFrom <= this.headed.on AND link.certainTo >= this.headed.on } THEN 'CERTAIN' ELSE 'POSSIBLE' END IN this.headed.certainty
MATCH (that:Prison)
WHERE that.key IS NOT NULL
