// Ids and the owner's keys are unique, and found by an index.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT entity_ref IF NOT EXISTS FOR (node:Entity) REQUIRE node.ref IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (node:Name) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT source_ref IF NOT EXISTS FOR (node:Source) REQUIRE node.ref IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (node:Statement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT statement_ref IF NOT EXISTS FOR (node:Statement) REQUIRE node.ref IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (node:Figure) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT figure_ref IF NOT EXISTS FOR (node:Figure) REQUIRE node.ref IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (node:Revision) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT unknown_id IF NOT EXISTS FOR (node:Unknown) REQUIRE node.id IS UNIQUE;
