// Deletes what an entity is called and every fact of it, and leaves its id with the day, and a digest by which its key is known again.
MATCH (entity:Entity {id: $m.id})
CALL (entity) {
  OPTIONAL MATCH (entity)-[:NAMED]->(name)
  DETACH DELETE name
}
CALL (entity) {
  OPTIONAL MATCH (entity)-[fact:SIBLING_OF|SPOUSE_OF|RELATIVE_OF|PARENT_OF|CHILD_OF|HEADS|DEPUTY_HEADS|MEMBER_OF|OPERATES|DETAINED_AT|RELEASED_ON|INVOLVED_IN|CARRIES_OUT]-()
  DELETE fact
}
SET entity = {id: entity.id, kind: entity.kind, visibility: 'RESTRICTED', hidden: true, erased: $m.time, erasedRef: $m.ref}
