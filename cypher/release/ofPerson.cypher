// Releases of a person, newest first.
// order: link.key
// when statuses: link.status IN this.statuses
MATCH (subject:Entity {id: this.id})-[link:RELEASED_ON]->(object)
WHERE link.key IS NOT NULL
