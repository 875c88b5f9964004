/** Parts that several hand-written statements have; what a person sees as PUBLIC has a `key0`. */

/** A person's newest detentions. */
export const detentionsOf = (person: string, most: number): string => `COLLECT {
    MATCH (${person})-[held:DETAINED_AT]->(prison)
    WHERE held.key0 IS NOT NULL
    WITH held, prison
    ORDER BY held.key0
    LIMIT ${most}
    RETURN {
      id: held.id, status: held.status0,
      period: {start: {notBefore: held.startNotBefore0, notAfter: held.startNotAfter0}},
      prison: CASE WHEN prison.key0 IS NULL THEN NULL ELSE {id: prison.id, name: prison.name0} END
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
