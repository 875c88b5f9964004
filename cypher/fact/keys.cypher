// The keys of facts of one type: which levels see them.
UNWIND $ids AS id
MATCH ()-[fact:RELATION]->()
WHERE fact.id = id
RETURN fact.id, [fact.key0, fact.key1, fact.key2]
