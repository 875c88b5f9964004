/** Parts that several hand-written statements have; what a person sees as PUBLIC has a `key0`. */

/** A person's newest detentions; `more` adds to what is told of each prison. */
export const detentionsOf = (person: string, most: number, more = ''): string => `COLLECT {
    MATCH (${person})-[held:DETAINED_AT]->(prison)
    WHERE held.key0 IS NOT NULL
    WITH held, prison
    ORDER BY held.key0
    LIMIT ${most}
    RETURN {
      id: held.id, status: held.status0,
      period: {start: {notBefore: held.startNotBefore0, notAfter: held.startNotAfter0}},
      prison: CASE WHEN prison.key0 IS NULL THEN NULL ELSE {id: prison.id, name: prison.name0${more}} END
    }
  }`;

/** A person's siblings by name; `more` adds to what is told of each. */
export const siblingsOf = (person: string, most: number, more = ''): string => `COLLECT {
    MATCH (${person})-[kinship:SIBLING_OF]->(relative)
    WHERE kinship.key0 IS NOT NULL
    WITH kinship, relative
    ORDER BY kinship.key0
    LIMIT ${most}
    RETURN {id: kinship.id, relative: {id: relative.id, name: relative.name0${more}}}
  }`;

/** A page of persons after a key, each told as a map. */
export const personsPage = (most: number, map: string): string => `MATCH (person:Person)
WHERE person.key0 > $m.after
WITH person
ORDER BY person.key0
LIMIT ${most}
RETURN ${map} AS person`;

/** A person's newest releases. */
export const releasesOf = (person: string, most: number): string => `COLLECT {
    MATCH (${person})-[freed:RELEASED_ON]->(event)
    WHERE freed.key0 IS NOT NULL
    WITH freed, event
    ORDER BY freed.key0
    LIMIT ${most}
    RETURN {id: freed.id, status: freed.status0, event: {id: event.id, name: event.name0}}
  }`;

/** A prison with a page of who was held there after a key, each told as a map; what a person has is another `held` and `prison`. */
export const heldPage = (most: number, map: string): string => `MATCH (place:Entity {id: $m.id})
WHERE place.key0 IS NOT NULL
RETURN {id: place.id, detentions: {nodes: COLLECT {
  MATCH (person)-[stay:DETAINED_AT]->()
  WHERE stay.objectId = $m.id AND stay.key0 > $m.after
  WITH stay, person
  ORDER BY stay.objectId, stay.key0
  LIMIT ${most}
  RETURN {id: stay.id, status: stay.status0, person: ${map}}
}}} AS place`;
