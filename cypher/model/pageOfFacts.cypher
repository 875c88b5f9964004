// Ids of facts of one type, a page at a time.
MATCH ()-[fact:RELATION]->()
WHERE fact.id > $m.after
RETURN fact.id
ORDER BY fact.id
LIMIT 500
