// The statements that go with an entity: about it, or a fact of it, in the first place, or that another event carried it out.
UNWIND $m.rows AS id
MATCH (statement:Statement)-[about:ABOUT]->()
WHERE about.of = id AND (statement.about = id OR statement.relation = 'CARRIES_OUT' AND statement.object = $m.ref)
RETURN DISTINCT statement.id
