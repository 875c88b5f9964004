// The statements that are about entities or facts in the first place, with all that they superseded and were superseded by.
UNWIND $m.rows AS id
MATCH (statement:Statement)-[about:ABOUT]->()
WHERE about.of = id AND statement.about = id
MATCH (statement)-[:SUPERSEDED_BY*0..]-(each)
RETURN DISTINCT each.id
