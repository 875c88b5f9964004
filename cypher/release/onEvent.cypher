// Releases on an event, newest first, then by the person's name.
// order: link.objectId, link.key
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:RELEASED_ON]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
