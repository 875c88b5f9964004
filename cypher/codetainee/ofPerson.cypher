// Detentions in the prisons of a person's own that may share a day with them, newest start first.
// order: place
// when certainDays: certainDays >= this.certainDays
MATCH (person:Entity {id: this.id})-[held:DETAINED_AT]->(prison:Prison)
WHERE held.key IS NOT NULL AND prison.key IS NOT NULL AND held.possibleFrom <= held.possibleTo
WITH person, held, prison, held.certainFrom AS heldFrom, held.certainTo AS heldTo, held.possibleFrom AS first, held.possibleTo AS last
MATCH (subject)-[link:DETAINED_AT]->(object)
WHERE link.objectId = prison.id AND link.key IS NOT NULL AND link.subjectId <> this.id
  AND link.possibleFrom <= link.possibleTo AND link.possibleFrom <= last AND link.possibleTo >= first
WITH person, held, prison, subject, link, object,
  CASE WHEN link.certainFrom > heldFrom THEN link.certainFrom ELSE heldFrom END AS from,
  CASE WHEN link.certainTo < heldTo THEN link.certainTo ELSE heldTo END AS to
WITH person, held, prison, subject, link, object,
  CASE WHEN from <= to THEN duration.inDays(date(from), date(to)).days + 1 ELSE 0 END AS certainDays,
  link.key + '|' + held.id AS place
WHERE place IS NOT NULL
