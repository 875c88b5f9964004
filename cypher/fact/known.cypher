// Facts of one type by what makes them one: subject, object, role and spell.
UNWIND $m.rows AS identity
MATCH ()-[fact:RELATION]->()
WHERE fact.identity = identity
RETURN fact.identity, fact.id
