// Relatives of a person, by their names.
// order: link.key
// when relations: type(link) IN this.relations
// when statuses: link.status IN this.statuses
MATCH (subject:Entity {id: this.id})-[link:SIBLING_OF|SPOUSE_OF|RELATIVE_OF|PARENT_OF|CHILD_OF]->(object)
WHERE link.key IS NOT NULL
