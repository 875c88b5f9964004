// Statements about something else besides lose what they say of these facts.
UNWIND $m.rows AS id
MATCH (statement:Statement)-[about:ABOUT]->()
WHERE about.of = id
REMOVE statement.fact
DELETE about
