// What new statements are about: a fact or an entity, from the entity that is its subject.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (subject:Entity {id: row.subject})
CREATE (statement)-[:ABOUT {of: row.of}]->(subject)
