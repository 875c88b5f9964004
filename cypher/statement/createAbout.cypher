// What new statements are about: facts or entities, from the entity that is the subject; the primary one is noted on the statement.
UNWIND $m.rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (subject:Entity {id: row.subject})
CREATE (statement)-[:ABOUT {of: row.of}]->(subject)
SET statement.about = CASE WHEN row.primary THEN row.of ELSE statement.about END
