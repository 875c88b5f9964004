// Operations of a prison, by the operator's name.
// order: link.objectId, link.key
// when asOf: link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:OPERATES]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
