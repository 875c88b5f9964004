// Posts of a person, oldest start first.
// order: link.key
// when asOf: link.possibleFrom <= this.asOf AND link.possibleTo >= this.asOf
// when relations: type(link) IN this.relations
// when statuses: link.status IN this.statuses
MATCH (subject:Entity {id: this.id})-[link:HEADS|DEPUTY_HEADS|MEMBER_OF]->(object)
WHERE link.key IS NOT NULL
