// Facts of one type are unique by id and by what makes them one, and a page of them is a range of an index.
CREATE CONSTRAINT RELATION_id IF NOT EXISTS FOR ()-[fact:RELATION]-() REQUIRE fact.id IS UNIQUE;
CREATE CONSTRAINT RELATION_identity IF NOT EXISTS FOR ()-[fact:RELATION]-() REQUIRE fact.identity IS UNIQUE;
CREATE INDEX RELATION_object0 IF NOT EXISTS FOR ()-[fact:RELATION]-() ON (fact.objectId, fact.key0);
CREATE INDEX RELATION_object1 IF NOT EXISTS FOR ()-[fact:RELATION]-() ON (fact.objectId, fact.key1);
CREATE INDEX RELATION_object2 IF NOT EXISTS FOR ()-[fact:RELATION]-() ON (fact.objectId, fact.key2);
