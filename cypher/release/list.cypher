// All releases, newest first.
// order: link.key
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:RELEASED_ON]->(object)
WHERE link.key IS NOT NULL
