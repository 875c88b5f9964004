// Facts of one type with the keys of their ends.
UNWIND $m.rows AS id
MATCH (subject)-[fact:RELATION]->(object)
WHERE fact.id = id
RETURN elementId(fact), properties(fact), subject.id, [subject.key0, subject.key1, subject.key2], [object.key0, object.key1, object.key2], object.id,
  [subject.protection, object.protection]
