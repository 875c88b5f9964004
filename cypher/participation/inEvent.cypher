// Parts in an event, by the participant's name.
// order: link.objectId, link.key
MATCH (subject)-[link:INVOLVED_IN]->(object)
WHERE link.objectId = this.id AND link.key IS NOT NULL
