// What is wrong with the structure of entities.
UNWIND $m.rows AS id
MATCH (entity:Entity {id: id})
UNWIND [
  CASE WHEN entity.ref IS NULL AND entity.erased IS NULL AND coalesce(entity.kind, '') <> 'MEDIA' THEN 'has no key of its owner' END,
  CASE WHEN size([label IN labels(entity) WHERE label IN ['Person', 'Organisation', 'Prison', 'Event']]) <> 1 THEN 'is not exactly one of Person, Organisation, Prison and Event' END,
  CASE WHEN (entity:Organisation OR entity:Event) <> (entity.kind IS NOT NULL) THEN 'has no kind, or one that it may not have' END,
  CASE WHEN entity.visibility IS NULL OR NOT entity.visibility IN ['PUBLIC', 'PARTNER', 'RESTRICTED'] THEN 'has no visibility' END,
  CASE WHEN entity.protection IS NOT NULL AND NOT (entity:Person AND entity.protection IN ['MINOR', 'AT_RISK']) THEN 'has a protection that it may not have' END,
  CASE WHEN COLLECT { MATCH (entity)-[:NAMED]->(name) RETURN name.position ORDER BY name.position } <> range(0, COUNT { (entity)-[:NAMED]->() } - 1)
    OR (entity.erased IS NULL) <> EXISTS { (entity)-[:NAMED]->(:Name) } THEN 'has no names, or not one for each position from 0' END,
  CASE WHEN entity.erased IS NOT NULL AND (entity.hidden IS NULL OR COUNT { (entity)-[:SIBLING_OF|SPOUSE_OF|RELATIVE_OF|PARENT_OF|CHILD_OF|HEADS|DEPUTY_HEADS|MEMBER_OF|OPERATES|DETAINED_AT|RELEASED_ON|INVOLVED_IN|CARRIES_OUT]-() } > 0) THEN 'is erased, and is not hidden or has facts' END
] AS fault
WITH id, fault
WHERE fault IS NOT NULL
RETURN id, fault
