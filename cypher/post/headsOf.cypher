// Posts at the head of an organisation or a prison, oldest start first.
// order: link.objectId, link.key
// when asOf: link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:HEADS]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
