// What statements are linked to, with the entity at the far end.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})-[about:ABOUT]->(subject)
RETURN id, statement.relation, about.of, subject.id
