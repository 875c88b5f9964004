// Prisons that an organisation operates, by their names.
// order: link.key
// when asOf: link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf
// when statuses: link.status IN this.statuses
MATCH (subject:Entity {id: this.id})-[link:OPERATES]->(object)
WHERE link.key IS NOT NULL
