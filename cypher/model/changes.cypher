// The feed of changes: one node for each record, found by the record's id and read in order by each level.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (node:Change) REQUIRE node.id IS UNIQUE;
CREATE INDEX change_key0 IF NOT EXISTS FOR (node:Change) ON (node.key0);
CREATE INDEX change_key1 IF NOT EXISTS FOR (node:Change) ON (node.key1);
CREATE INDEX change_key2 IF NOT EXISTS FOR (node:Change) ON (node.key2);
