// What statements are about: facts and entities, with the statement's relation.
UNWIND $m.rows AS id
MATCH (statement:Statement {id: id})-[about:ABOUT]->()
RETURN DISTINCT statement.relation, about.of
