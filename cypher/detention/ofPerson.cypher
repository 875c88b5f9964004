// Detentions of a person, newest start first.
// order: link.key
// when asOf: link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf
// when statuses: link.status IN this.statuses
MATCH (subject:Entity {id: this.id})-[link:DETAINED_AT]->(object)
WHERE link.key IS NOT NULL
