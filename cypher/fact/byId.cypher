// A fact by its id, whatever its relationship.
// when types: type(link) IN this.types
CALL (this) {
  MATCH (subject)-[link:SIBLING_OF]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:SPOUSE_OF]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:RELATIVE_OF]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:PARENT_OF]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:CHILD_OF]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:HEADS]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:DEPUTY_HEADS]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:MEMBER_OF]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:OPERATES]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:DETAINED_AT]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:RELEASED_ON]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
  UNION ALL
  MATCH (subject)-[link:INVOLVED_IN]->(object)
  WHERE link.id = this.id
  RETURN subject, link, object
}
WITH subject, link, object
WHERE link.key IS NOT NULL
