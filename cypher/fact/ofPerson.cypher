// Detentions, releases, posts and parts in events of a person, by the earliest day on which each can have begun.
// order: place
// when statuses: link.status IN this.statuses
MATCH (subject:Entity {id: this.id})-[link:HEADS|DEPUTY_HEADS|MEMBER_OF|DETAINED_AT|RELEASED_ON|INVOLVED_IN]->(object)
WHERE link.key IS NOT NULL
WITH subject, link, object, CASE
  WHEN link.startNotBefore > '0000-01-01' OR object.dateNotBefore IS NULL THEN link.startNotBefore
  ELSE object.dateNotBefore
END + '|' + link.id AS place
WHERE place IS NOT NULL
