// Detentions at a prison, newest start first.
// order: link.objectId, link.key
// when asOf: link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:DETAINED_AT]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
