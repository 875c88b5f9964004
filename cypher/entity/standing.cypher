// Entities with the posts in public bodies that make officials of persons.
UNWIND $m.rows AS id
MATCH (entity:Entity {id: id})
RETURN elementId(entity), labels(entity), properties(entity),
  COLLECT {
    MATCH (entity)-[post:HEADS|DEPUTY_HEADS|MEMBER_OF]->(place:Organisation)
    WHERE place.kind IN $m.publicBodies
    RETURN [
      CASE WHEN post.key0 IS NOT NULL THEN post.status0 END,
      CASE WHEN post.key1 IS NOT NULL THEN coalesce(post.status1, post.status0) END,
      CASE WHEN post.key2 IS NOT NULL THEN coalesce(post.status2, post.status1, post.status0) END]
  }
