// Parts in an event, by the participant's name.
// order: link.objectId, link.key
// when statuses: link.status IN this.statuses
MATCH (subject)-[link:INVOLVED_IN]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
