// What statements are about: facts and entities, by relation.
UNWIND $ids AS id
MATCH (:Statement {id: id})-[about:ABOUT]->(subject)
WITH DISTINCT about.of AS of, startNode(about) AS statement
RETURN DISTINCT statement.relation, of
