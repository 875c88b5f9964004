// Releases on an event, newest first, then by the person's name.
// order: link.objectId, link.key
MATCH (subject)-[link:RELEASED_ON]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
