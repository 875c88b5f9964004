// Posts at the head of a prison, or of what operates it, that may have been held while a detention lasted, oldest first.
// order: place
MATCH ()-[held:DETAINED_AT]->(prison:Prison)
WHERE held.id = this.id AND held.key IS NOT NULL AND prison.key IS NOT NULL AND held.possibleFrom <= held.possibleTo
CALL (prison) {
  MATCH (subject)-[link:HEADS]->(object)
  WHERE link.objectId = prison.id AND link.key IS NOT NULL
  RETURN subject, link, object, null AS operator, null AS via
  UNION ALL
  MATCH (operator)-[via:OPERATES]->(prison)
  WHERE via.key IS NOT NULL
  MATCH (subject)-[link:HEADS]->(operator)
  WHERE link.key IS NOT NULL
  RETURN subject, link, operator AS object, operator, via
}
WITH held, prison, subject, link, object, operator, via, link.key + '|' + coalesce(via.id, '') AS place
WHERE
  link.possibleFrom <= link.possibleTo
  AND link.possibleFrom <= held.possibleTo
  AND held.possibleFrom <= link.possibleTo
  AND (
    via IS NULL OR (
      via.possibleFrom <= via.possibleTo
      AND via.possibleFrom <= held.possibleTo AND held.possibleFrom <= via.possibleTo
      AND via.possibleFrom <= link.possibleTo AND link.possibleFrom <= via.possibleTo
    )
  )
